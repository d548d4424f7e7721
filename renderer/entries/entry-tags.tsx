import { tagKey } from '../../shared/tags/tag-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagName } from '../tags/tag-name.tsx';
import { entriesMessages } from './entries-messages.ts';
import { useEntryCommands } from './entry-commands.ts';

/** An entry's tags at rest; each shows the entries of the page that have it. */
export function EntryTags({ tags }: { readonly tags: readonly string[] }) {
  const messages = useMessages(entriesMessages);
  const { showTag } = useEntryCommands();
  if (tags.length === 0) return null;
  return (
    <span className="entry-tags">
      {tags.map((tag) => (
        <button
          key={tagKey(tag)}
          type="button"
          // Reached by Tab only in the entry that Tab comes to: roving-entries.ts.
          tabIndex={-1}
          className="entry-tag"
          title={messages.onlyTag(tag)}
          onClick={() => showTag(tag)}
        >
          <TagName tag={tag} sign />
        </button>
      ))}
    </span>
  );
}
