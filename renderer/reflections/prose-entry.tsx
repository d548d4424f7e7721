import type { ReactNode } from 'react';
import type { Note, Reflection } from '../../shared/entries/entry-schema.ts';
import { usePage } from '../app/session-store.ts';
import { MarkdownEditor } from '../editor/markdown-editor.tsx';
import { RichText } from '../editor/rich-text.tsx';
import { entriesMessages } from '../entries/entries-messages.ts';
import { useEntryCommands } from '../entries/entry-commands.ts';
import { EntryEditor } from '../entries/entry-editor.tsx';
import { EntryTags } from '../entries/entry-tags.tsx';
import { fieldMessages } from '../entries/field-messages.ts';
import { useTagsDraft, useTextDraft } from '../entries/use-entry-draft.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TagField } from '../tags/tag-field.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';

/** The parent's own words: a reflection on a book, or a note. */
type Prose = Reflection | Note;

/** Running prose at rest. */
export function ProseText({
  entry,
  children,
}: {
  readonly entry: Prose;
  readonly children: ReactNode;
}) {
  const messages = useMessages(entriesMessages);
  return (
    <>
      <div className="entry-head">
        <span className="entry-kind">{messages.kind(entry.kind)}</span>
        <EntryTags tags={entry.tags} />
        {children}
      </div>
      <RichText text={entry.text} />
    </>
  );
}

export function ProseEditor({ entry }: { readonly entry: Prose }) {
  const messages = useMessages(fieldMessages);
  const { id: entryId, kind } = entry;
  const text = useTextDraft({
    entryId,
    saved: entry.text,
    isRequired: true,
    toChanges: (value) => ({ kind, text: value }),
  });
  const tags = useTagsDraft({
    entryId,
    saved: entry.tags,
    toChanges: (value) => ({ kind, tags: [...value] }),
  });
  const knownTags = useKnownTags();
  const { pageId } = useEntryCommands();
  const { page } = usePage(pageId);
  return (
    <EntryEditor entryId={entryId} kind={kind} drafts={[text, tags]}>
      <MarkdownEditor
        label={messages[kind]}
        value={text.value}
        onChange={text.change}
        onBlur={text.flush}
        placeholder={kind === 'note' ? messages.noteHint : messages.reflectionHint}
        errorMessage={text.value.trim() === '' ? messages.needsWords : undefined}
        room={{ title: page?.title ?? '' }}
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
