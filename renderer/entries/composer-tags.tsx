import { useMessages } from '../messages/use-messages.ts';
import { TagField } from '../tags/tag-field.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';
import { fieldMessages } from './field-messages.ts';

/** The tags of an entry that is not added yet. */
export function ComposerTags({
  tags,
  change,
}: {
  readonly tags: readonly string[];
  readonly change: (changes: { readonly tags: readonly string[] }) => void;
}) {
  const messages = useMessages(fieldMessages);
  return (
    <TagField
      label={messages.tags}
      tags={tags}
      onChange={(next) => change({ tags: next })}
      suggestions={useKnownTags()}
    />
  );
}
