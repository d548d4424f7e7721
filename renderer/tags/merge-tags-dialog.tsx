import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { cleanTag } from '../../shared/tags/tags.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { TagName } from './tag-name.tsx';
import { isTagName, TagNameField } from './tag-name-field.tsx';
import { TagOutcome } from './tag-outcome.tsx';
import { tagsInvolved } from './tags-involved.ts';
import { tagsMessages } from './tags-messages.ts';
import { useKnownTags } from './use-known-tags.ts';
import { useTagSteps } from './use-tag-steps.ts';
import './tag-chips.css';

/** Asks what several tags shall be called as one: by one of their names, or another. */
export function MergeTagsDialog({
  tags,
  onMerged,
}: {
  readonly tags: readonly string[];
  readonly onMerged: (to: string) => void;
}) {
  const messages = useMessages(tagsMessages);
  const steps = useTagSteps();
  const known = useKnownTags();
  const [typed, setTyped] = useState(tags[0] ?? '');
  const to = cleanTag(typed);

  const merge = async () => {
    const isDone = await steps.merge(tags, to);
    if (isDone) onMerged(to);
    return isDone;
  };

  return (
    <FormDialog
      title={messages.mergeTitle}
      submitLabel={steps.isBusy ? messages.working : messages.merge}
      isReady={isTagName(typed)}
      onSubmit={merge}
    >
      <div className="field">
        <span className="field-label" aria-hidden>
          {messages.keepName}
        </span>
        <ToggleButtonGroup
          className="tag-filter"
          aria-label={messages.keepName}
          selectionMode="single"
          selectedKeys={tags.includes(to) ? [to] : []}
          onSelectionChange={(keys) => {
            const [name] = [...keys];
            if (name !== undefined) setTyped(String(name));
          }}
        >
          {tags.map((tag) => (
            <ToggleButton key={tag} id={tag} className="chip">
              <TagName tag={tag} />
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <TagNameField label={messages.otherName} value={typed} onChange={setTyped} isFirst />
      <TagOutcome tags={tagsInvolved(tags, to, known)} to={isTagName(typed) ? to : ''} />
    </FormDialog>
  );
}
