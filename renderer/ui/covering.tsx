import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react';

/** How many windows lie under something: 0 on the page itself. */
const Level = createContext(0);

/** Of the windows that are open over the page. */
const open: number[] = [];
const listeners = new Set<(level: number) => void>();

/** On which of the windows over the page something is. */
export function useLevel(): number {
  return useContext(Level);
}

/** Whether a window lies over what is on a level, so that it cannot be reached. */
export function isCovered(level: number): boolean {
  return open.some((each) => each > level);
}

/** Calls back whenever a window is opened, with its level. Output: what ends that. */
export function onCovered(listener: (level: number) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is in a window that lies over all else while it is there. */
export function Covering({ children }: { readonly children: ReactNode }) {
  const level = useLevel() + 1;
  useLayoutEffect(() => {
    open.push(level);
    for (const listener of listeners) listener(level);
    return () => {
      open.splice(open.indexOf(level), 1);
    };
  }, [level]);
  return <Level value={level}>{children}</Level>;
}
