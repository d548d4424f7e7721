import { isSameDate, readTypedDate } from '../../shared/dates/read-typed-date.ts';
import type { Event } from '../../shared/entries/entry-schema.ts';
import { EntryEditor } from '../entries/entry-editor.tsx';
import { fieldMessages } from '../entries/field-messages.ts';
import { useEntryDraft, useTagsDraft, useTextDraft } from '../entries/use-entry-draft.ts';
import { useMessages } from '../messages/use-messages.ts';
import { DateField } from '../readings/date-field.tsx';
import { TagField } from '../tags/tag-field.tsx';
import { useKnownTags } from '../tags/use-known-tags.ts';
import { TextField } from '../ui/text-field.tsx';

export function EventEditor({ event }: { readonly event: Event }) {
  const messages = useMessages(fieldMessages);
  const entryId = event.id;
  const kind = 'event' as const;
  const date = useEntryDraft({
    entryId,
    saved: event.date,
    isReady: (typed) => Boolean(readTypedDate(typed)),
    isEqual: isSameDate,
    toChanges: (typed) => ({ kind, date: readTypedDate(typed) ?? typed }),
  });
  const text = useTextDraft({
    entryId,
    saved: event.text,
    isRequired: true,
    toChanges: (value) => ({ kind, text: value }),
  });
  const note = useTextDraft({
    entryId,
    saved: event.note ?? '',
    toChanges: (value) => ({ kind, note: value }),
  });
  const tags = useTagsDraft({
    entryId,
    saved: event.tags,
    toChanges: (value) => ({ kind, tags: [...value] }),
  });
  const knownTags = useKnownTags();

  return (
    <EntryEditor entryId={entryId} kind={kind} drafts={[date, text, note, tags]}>
      <div className="entry-fields">
        <DateField
          label={messages.date}
          value={date.value}
          onChange={date.change}
          onBlur={date.flush}
          placeholder={messages.dateHint}
          notADate={messages.notADate}
          needsDate={messages.needsDate}
        />
        <TagField
          label={messages.tags}
          tags={tags.value}
          onChange={tags.change}
          suggestions={knownTags}
        />
      </div>
      <TextField
        label={messages.eventText}
        value={text.value}
        onChange={text.change}
        onBlur={text.flush}
        placeholder={messages.eventHint}
        errorMessage={text.value.trim() === '' ? messages.needsWords : undefined}
        multiline
        reading
        autoFocus
      />
      <TextField
        label={messages.eventNote}
        value={note.value}
        onChange={note.change}
        onBlur={note.flush}
        placeholder={messages.eventNoteHint}
        multiline
        reading
      />
    </EntryEditor>
  );
}
