import { createContext, type ReactNode, useContext } from 'react';

/** Whether what is typed and pressed here can be kept now. Fields and buttons that change the journal go by it. */
export const EditableContext = createContext(true);

export function useIsEditable(): boolean {
  return useContext(EditableContext);
}

/** For fields that only change what is shown, as a filter does. */
export function AlwaysEditable({ children }: { readonly children: ReactNode }) {
  return <EditableContext value={true}>{children}</EditableContext>;
}
