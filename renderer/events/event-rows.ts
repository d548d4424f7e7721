import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import type { EntryDraftInput } from '../../shared/entries/entry-inputs.ts';
import type { EventLine, KeptLines, NotePart } from '../../shared/events/read-event-lines.ts';

/** What the parent changed of an event that was read; a field left out is as it was read. */
export type RowEdit = {
  readonly isEvent?: boolean;
  readonly date?: string;
  readonly text?: string;
  readonly hasActor?: boolean;
};
export type RowEdits = ReadonlyMap<string, RowEdit>;

export type EventRow = {
  readonly key: string;
  readonly part: EventLine;
  readonly isEvent: boolean;
  /** As it is typed. */
  readonly date: string;
  readonly text: string;
  readonly hasActor: boolean;
  /** What keeps it from being an event; none where it is to stay a note. */
  readonly problem?: 'no-date' | 'not-a-date' | 'no-text';
};
export type Row = EventRow | { readonly key: string; readonly part: KeptLines };

export function isEventRow(row: Row): row is EventRow {
  return row.part.kind === 'event';
}

function findProblem(date: string, text: string): EventRow['problem'] {
  const read = readTypedDate(date);
  if (read === undefined) return 'not-a-date';
  if (read === '') return 'no-date';
  return text.trim() === '' ? 'no-text' : undefined;
}

/** Input: what was read of a note, and what the parent changed of it, by the keys of the rows. Output: a row for each part. */
export function makeRows(parts: readonly NotePart[], edits: RowEdits): readonly Row[] {
  const seen = new Map<string, number>();
  return parts.map((part): Row => {
    const times = (seen.get(part.raw) ?? 0) + 1;
    seen.set(part.raw, times);
    // By its words, so that what was changed stays with them when a line is added above.
    const key = `${times} ${part.raw}`;
    if (part.kind === 'note') return { key, part };
    const edit = edits.get(key) ?? {};
    const { isEvent = true, date = part.date, text = part.text, hasActor = true } = edit;
    const problem = isEvent ? findProblem(date, text) : undefined;
    const row = { key, part, isEvent, date, text, hasActor };
    return problem === undefined ? row : { ...row, problem };
  });
}

export function countEvents(rows: readonly Row[]): number {
  return rows.filter((row) => isEventRow(row) && row.isEvent).length;
}

/** Whether nothing is wrong with any row, and there is an event among them. */
export function isSendable(rows: readonly Row[]): boolean {
  const hasProblem = rows.some((row) => isEventRow(row) && row.problem !== undefined);
  return !hasProblem && countEvents(rows) > 0;
}

function toEvent({ part, date, text, hasActor }: EventRow, tags: readonly string[]) {
  const { note, source, picture } = part;
  const draft: EntryDraftInput = {
    kind: 'event',
    date: readTypedDate(date) ?? date,
    text,
    tags: [...tags],
    ...(note !== undefined && { note }),
    ...(source !== undefined && { source }),
    ...(picture !== undefined && { picture }),
    ...(hasActor && part.actor !== undefined && { actor: part.actor }),
  };
  return draft;
}

/** The entries that the rows make, in order, each with `tags`: notes that follow each other are one. */
export function toEntries(rows: readonly Row[], tags: readonly string[]): EntryDraftInput[] {
  const entries: EntryDraftInput[] = [];
  for (const row of rows) {
    const last = entries.at(-1);
    if (isEventRow(row) && row.isEvent) entries.push(toEvent(row, tags));
    else if (last?.kind === 'note') {
      entries[entries.length - 1] = { ...last, text: `${last.text}\n\n${row.part.raw}` };
    } else entries.push({ kind: 'note', text: row.part.raw, tags: [...tags] });
  }
  return entries;
}
