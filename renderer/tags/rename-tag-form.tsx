import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { cleanTag } from '../../shared/tags/tags.ts';
import { isComposing } from '../actions/match-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { isTagName, TagNameField } from './tag-name-field.tsx';
import { TagOutcome } from './tag-outcome.tsx';
import { tagsInvolved } from './tags-involved.ts';
import { tagsMessages } from './tags-messages.ts';

type RenameTagFormProps = {
  readonly tag: string;
  /** Every tag of the journal. */
  readonly known: readonly string[];
  readonly isBusy: boolean;
  readonly onRename: (to: string) => void;
  readonly onCancel: () => void;
};

/** A tag's name while it is changed, in its place. Enter changes it, Escape leaves it; neither while composing. */
export function RenameTagForm({ tag, known, isBusy, onRename, onCancel }: RenameTagFormProps) {
  const messages = useMessages(tagsMessages);
  const [typed, setTyped] = useState(tag);
  const to = cleanTag(typed);
  const isReady = isTagName(typed) && !isBusy;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    if (to === tag) onCancel();
    else onRename(to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isComposing(event.nativeEvent) && !isBusy) onCancel();
  };

  return (
    <form className="tag-rename" onSubmit={submit} onKeyDown={onKeyDown}>
      <div className="tag-rename-row">
        <TagNameField
          label={messages.newName}
          hideLabel
          value={typed}
          onChange={setTyped}
          isFirst
        />
        <Button changes type="submit" variant="primary" isDisabled={!isReady}>
          {messages.doRename}
        </Button>
        <Button onPress={onCancel} isDisabled={isBusy}>
          {messages.cancel}
        </Button>
      </div>
      {isTagName(typed) && <TagOutcome tags={tagsInvolved([tag], to, known)} to={to} />}
    </form>
  );
}
