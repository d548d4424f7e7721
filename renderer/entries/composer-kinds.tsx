import { Plus } from 'lucide-react';
import { memo } from 'react';
import { Group, ToggleButton } from 'react-aria-components';
import { ENTRY_KINDS, type EntryKind } from '../../shared/entries/entry-schema.ts';
import { newEntryAction } from '../actions/new-entry-actions.ts';
import { useAriaKeys } from '../actions/use-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { entriesMessages } from './entries-messages.ts';

type ComposerKindsProps = {
  readonly open: EntryKind | null;
  /** The kinds that something was written for, with spaces between them: a value that a key does not change. */
  readonly started: string;
  readonly onChoose: (kind: EntryKind | null) => void;
};

/** The kinds of entries to choose from, drawn anew only when another is chosen or begun. */
export const ComposerKinds = memo(function ComposerKinds({
  open,
  started,
  onChoose,
}: ComposerKindsProps) {
  const messages = useMessages(entriesMessages);
  const ariaKeys = useAriaKeys();
  const isEditable = useIsEditable();
  return (
    <Group className="composer-kinds" aria-label={messages.write}>
      {ENTRY_KINDS.map((kind) => (
        <ToggleButton
          key={kind}
          className="composer-kind"
          data-kind={kind}
          aria-keyshortcuts={ariaKeys(newEntryAction(kind))}
          isSelected={open === kind}
          isDisabled={!isEditable}
          onChange={(isOpen) => onChoose(isOpen ? kind : null)}
        >
          <Plus size={14} aria-hidden />
          {messages.kind(kind)}
          {open !== kind && started.split(' ').includes(kind) && (
            <span className="composer-kind-started" aria-hidden />
          )}
        </ToggleButton>
      ))}
    </Group>
  );
});
