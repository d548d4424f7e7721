import { assertNever } from '../assert-never.ts';
import { callChild } from '../children/describe-age.ts';
import { daySpan } from '../dates/day-span.ts';
import type { Entry } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { Child } from '../journal/journal-schema.ts';
import { makePrintableLine } from '../letters/printable-text.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Reading } from '../readings/reading-schema.ts';
import type { Language } from '../text/language.ts';
import { listBirthdays } from './list-birthdays.ts';
import { type LaneKey, laneIdOf, type TimelineChoice } from './timeline-choice.ts';
import type { TimelineItem, TimelineLane } from './timeline-model.ts';

/** What a timeline can be made from; the window has it as summaries and found entries, main as the journal. */
export type TimelineSources = {
  readonly notebooks: readonly Pick<Notebook, 'id' | 'title'>[];
  /** A whole page or its summary. */
  readonly pages: readonly {
    readonly id: Id;
    readonly title: string;
    readonly readings?: readonly Reading[] | undefined;
  }[];
  /** Entries with where they stand; those that are no events are passed over. */
  readonly entries: readonly {
    readonly entry: Entry;
    readonly pageId: Id;
    readonly notebookId: Id;
  }[];
  readonly children: readonly Child[];
};

export type GatherSettings = {
  readonly language: Language;
  /** `YYYY-MM-DD`: birthdays come up to it, and a book that is being read is read until it. */
  readonly today: string;
};

const BOOKS: Readonly<Record<Language, string>> = { ko: '읽은 책', en: 'Books read' };

function nameBirthdays(child: Child, language: Language): string {
  const name = makePrintableLine(callChild(child));
  return language === 'ko' ? `${name}의 생일` : `${name}’s birthdays`;
}

function gatherEvents(
  { entries }: TimelineSources,
  isWanted: (place: { readonly pageId: Id; readonly notebookId: Id }) => boolean,
): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const { entry, ...place } of entries) {
    if (entry.kind !== 'event' || !isWanted(place)) continue;
    const actor = makePrintableLine(entry.actor ?? '');
    items.push({
      id: entry.id,
      kind: 'event',
      date: entry.date,
      text: makePrintableLine(entry.text),
      ...(actor !== '' && { actor }),
    });
  }
  return items;
}

function makeReading(title: string, reading: Reading, today: string): TimelineItem | undefined {
  const { id, status, startedOn, finishedOn } = reading;
  const date = startedOn ?? finishedOn;
  if (date === undefined) return undefined;
  const until = finishedOn ?? (status === 'reading' ? today : undefined);
  return { id, kind: 'reading', date, text: title, ...(until && until !== date && { until }) };
}

function gatherBooks({ pages }: TimelineSources, today: string): TimelineItem[] {
  return pages.flatMap(({ title, readings = [] }) => {
    const name = makePrintableLine(title);
    return readings.flatMap((reading) => makeReading(name, reading, today) ?? []);
  });
}

function findById<T extends { readonly id: Id }>(things: readonly T[], id: Id): T | undefined {
  return things.find((thing) => thing.id === id);
}

function gatherLane(
  key: LaneKey,
  sources: TimelineSources,
  { language, today }: GatherSettings,
): Omit<TimelineLane, 'id'> | undefined {
  switch (key.kind) {
    case 'notebook': {
      const notebook = findById(sources.notebooks, key.notebookId);
      const items = () => gatherEvents(sources, ({ notebookId }) => notebookId === key.notebookId);
      return notebook && { title: makePrintableLine(notebook.title), items: items() };
    }
    case 'page': {
      const page = findById(sources.pages, key.pageId);
      const items = () => gatherEvents(sources, ({ pageId }) => pageId === key.pageId);
      return page && { title: makePrintableLine(page.title), items: items() };
    }
    case 'birthdays': {
      const child = findById(sources.children, key.childId);
      if (child?.birthday === undefined) return undefined;
      const items = listBirthdays(child.id, child.birthday, { language, today });
      return { title: nameBirthdays(child, language), items };
    }
    case 'books':
      return { title: BOOKS[language], items: gatherBooks(sources, today) };
    default:
      return assertNever(key);
  }
}

/** Whether all or some of the days that an item can mean lie within the choice's time, as `overlapsSpan` has it; the ends are read once. */
function makeSpanFilter({ from, to }: Pick<TimelineChoice, 'from' | 'to'>) {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : daySpan(from).from;
  const end = to === undefined ? Number.POSITIVE_INFINITY : daySpan(to).to;
  return ({ date, until }: TimelineItem) => {
    const span = daySpan(date, until);
    return span.to > first && span.from < end;
  };
}

/**
 * Input: which lanes, and what they are made from. Output: the lanes in the order asked for, each once, with what may have been
 * within the time asked for, in the order of the sources. A notebook, page or child that is not there any more, and a child
 * whose birthday is not known, has no lane; a lane may be empty.
 */
export function gatherLanes(
  choice: TimelineChoice,
  sources: TimelineSources,
  settings: GatherSettings,
): TimelineLane[] {
  const isWithin = makeSpanFilter(choice);
  const keys = new Map(choice.lanes.map((key) => [laneIdOf(key), key]));
  return [...keys].flatMap(([id, key]) => {
    const lane = gatherLane(key, sources, settings);
    return lane === undefined ? [] : [{ id, ...lane, items: lane.items.filter(isWithin) }];
  });
}
