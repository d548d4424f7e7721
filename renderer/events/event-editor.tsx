import { isSameDate, readTypedDate } from '../../shared/dates/read-typed-date.ts';
import type { Event } from '../../shared/entries/entry-schema.ts';
import { useEntryCommands } from '../entries/entry-commands.ts';
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
import { EventFields } from './event-fields.tsx';

const kind = 'event' as const;

/** The fields of a kept event, each between the keyboard and the disk. */
function useEventDrafts(event: Event) {
  const entryId = event.id;
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
  const actor = useLineDraft({
    entryId,
    saved: event.actor ?? '',
    toChanges: (value) => ({ kind, actor: value }),
  });
  const source = useLineDraft({
    entryId,
    saved: event.source ?? '',
    toChanges: (value) => ({ kind, source: value }),
  });
  const picture = useEntryDraft({
    entryId,
    saved: event.picture ?? '',
    isEqual: Object.is,
    toChanges: (name) => ({ kind, picture: name === '' ? null : name }),
  });
  const tags = useTagsDraft({
    entryId,
    saved: event.tags,
    toChanges: (value) => ({ kind, tags: [...value] }),
  });
  return { date, text, note, actor, source, picture, tags };
}

export function EventEditor({ event }: { readonly event: Event }) {
  const messages = useMessages(fieldMessages);
  const { pageId } = useEntryCommands();
  const { tags, ...lines } = useEventDrafts(event);
  const knownTags = useKnownTags();
  return (
    <EntryEditor entryId={event.id} kind={kind} drafts={[...Object.values(lines), tags]}>
      <EventFields
        pageId={pageId}
        {...lines}
        tags={
          <TagField
            label={messages.tags}
            tags={tags.value}
            onChange={tags.change}
            suggestions={knownTags}
          />
        }
        isKept
      />
    </EntryEditor>
  );
}
