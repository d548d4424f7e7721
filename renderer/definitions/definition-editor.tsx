import type { Definition } from '../../shared/entries/entry-schema.ts';
import { MarkdownEditor } from '../editor/markdown-editor.tsx';
import { EntryEditor } from '../entries/entry-editor.tsx';
import { fieldMessages } from '../entries/field-messages.ts';
import {
  useEntryDraft,
  useLineDraft,
  useTagsDraft,
  useTextDraft,
} from '../entries/use-entry-draft.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagField } from '../tags/tag-field.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';
import { TextField } from '../ui/text-field.tsx';
import { isSameNames, splitNames } from './other-names.ts';

export function DefinitionEditor({ definition }: { readonly definition: Definition }) {
  const messages = useMessages(fieldMessages);
  const entryId = definition.id;
  const kind = 'definition' as const;
  const term = useLineDraft({
    entryId,
    saved: definition.term,
    isRequired: true,
    toChanges: (value) => ({ kind, term: value }),
  });
  const otherNames = useEntryDraft({
    entryId,
    saved: definition.otherNames.join(', '),
    isEqual: isSameNames,
    toChanges: (value) => ({ kind, otherNames: splitNames(value) }),
  });
  const meaning = useTextDraft({
    entryId,
    saved: definition.meaning,
    isRequired: true,
    toChanges: (value) => ({ kind, meaning: value }),
  });
  const tags = useTagsDraft({
    entryId,
    saved: definition.tags,
    toChanges: (value) => ({ kind, tags: [...value] }),
  });
  const knownTags = useKnownTags();

  return (
    <EntryEditor entryId={entryId} kind={kind} drafts={[term, otherNames, meaning, tags]}>
      <div className="entry-fields">
        <TextField
          label={messages.term}
          value={term.value}
          onChange={term.change}
          onBlur={term.flush}
          placeholder={messages.termHint}
          errorMessage={term.value.trim() === '' ? messages.needsTerm : undefined}
          maxLength={500}
        />
        <TextField
          label={messages.otherNames}
          value={otherNames.value}
          onChange={otherNames.change}
          onBlur={otherNames.flush}
          placeholder={messages.otherNamesHint}
        />
      </div>
      <MarkdownEditor
        label={messages.meaning}
        value={meaning.value}
        onChange={meaning.change}
        onBlur={meaning.flush}
        placeholder={messages.meaningHint}
        errorMessage={meaning.value.trim() === '' ? messages.needsMeaning : undefined}
        autoFocus
      />
      <TagField
        label={messages.tags}
        tags={tags.value}
        onChange={tags.change}
        suggestions={knownTags}
      />
    </EntryEditor>
  );
}
