import { CheckboxGroup, Label, Text } from 'react-aria-components';
import { Check } from '../app/check.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { notebookDialogMessages } from './notebook-dialog-messages.ts';

/** For which children a notebook is; none chosen means all. Nothing where there is nobody to choose between. */
export function ChildChecks({
  childIds,
  onChange,
}: {
  readonly childIds: readonly string[];
  readonly onChange: (childIds: string[]) => void;
}) {
  const { children } = useSnapshot().journal;
  const messages = useMessages(notebookDialogMessages);
  if (children.length === 0) return null;
  return (
    <CheckboxGroup className="field" value={[...childIds]} onChange={onChange}>
      <Label className="field-label">{messages.children}</Label>
      {children.map(({ id, name }) => (
        <Check key={id} value={id}>
          {name}
        </Check>
      ))}
      <Text slot="description" className="field-description">
        {messages.childrenHelp}
      </Text>
    </CheckboxGroup>
  );
}
