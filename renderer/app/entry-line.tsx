import { BookA, CalendarDays, Feather, NotebookPen, Quote } from 'lucide-react';
import { Button } from 'react-aria-components';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Entry, EntryKind } from '../../shared/entries/entry-schema.ts';
import { entriesMessages } from '../entries/entries-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { excerptOf } from './entry-excerpt.ts';
import { goTo } from './navigation.ts';
import './entry-line.css';

const ICONS: Readonly<Record<EntryKind, typeof Quote>> = {
  quote: Quote,
  reflection: Feather,
  note: NotebookPen,
  event: CalendarDays,
  definition: BookA,
};

export function EntryKindIcon({ kind }: { readonly kind: EntryKind }) {
  const Icon = ICONS[kind];
  return <Icon size={16} strokeWidth={1.75} aria-hidden />;
}

/** An entry in a list: what it is and its first words. A press goes to it. */
export function EntryLine({
  entry,
  notebookId,
  pageId,
  place,
}: {
  readonly entry: Entry;
  readonly notebookId: string;
  readonly pageId: string;
  /** What it stands in, where that is not said around it. */
  readonly place?: string;
}) {
  const messages = useMessages(entriesMessages);
  const language = useLanguage();
  return (
    <Button
      className="entry-line"
      onPress={() => goTo({ view: 'notebook', notebookId, pageId, entryId: entry.id })}
    >
      <span className="entry-line-kind">
        <EntryKindIcon kind={entry.kind} />
        <span className="visually-hidden">{messages.kind(entry.kind)}</span>
      </span>
      <span className="entry-line-text">
        {entry.kind === 'event' && (
          <span className="entry-line-date">{formatEdtfDate(entry.date, language)}</span>
        )}
        {excerptOf(entry)}
      </span>
      {place !== undefined && <span className="entry-line-place">{place}</span>}
    </Button>
  );
}
