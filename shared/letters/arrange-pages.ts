import { compareEdtfDates } from '../dates/edtf-date.ts';
import type { Entry, Event } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { Page } from '../pages/page-schema.ts';
import type { Arrangement } from './letter-schema.ts';
import { runByHand } from './order-by-hand.ts';
import type { SelectedPage } from './select-entries.ts';

/** What stands together in a letter: entries of one page under its title, events of one year, or words without a heading. */
export type LetterPart =
  | ({
      readonly kind: 'page';
      /** The page stands further up in the letter already. */
      readonly isAgain?: boolean;
    } & SelectedPage)
  | {
      readonly kind: 'year' /** As EDTF. */;
      readonly year: string;
      readonly events: readonly Event[];
    }
  | { readonly kind: 'lead'; readonly entries: readonly Entry[] };

function isEvent(entry: Entry): entry is Event {
  return entry.kind === 'event';
}

function isProse({ kind }: Entry): boolean {
  return kind === 'note' || kind === 'reflection';
}

function hasDefinition({ entries }: SelectedPage): boolean {
  return entries.some(({ kind }) => kind === 'definition');
}

/** How many of a topic's entries lead to its events: the words before the first of them, where only words are there. */
function countLead({ page, entries }: SelectedPage): number {
  const first = entries.findIndex(isEvent);
  const isLead = page.book === undefined && entries.slice(0, first).every(isProse);
  return first > 0 && isLead ? first : 0;
}

/** Away from its book an event says which it is from, unless it says so better. */
function tellSource(event: Event, { book, title }: Page): Event {
  return book === undefined || event.source ? event : { ...event, source: title };
}

function groupByYear(pages: readonly SelectedPage[]): LetterPart[] {
  const events = pages
    .flatMap(({ page, entries }) => entries.filter(isEvent).map((each) => tellSource(each, page)))
    .toSorted((a, b) => compareEdtfDates(a.date, b.date));
  const years = new Map<string, Event[]>();
  for (const event of events) {
    const year = event.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, inYear]) => ({ kind: 'year', year, events: inYear }));
}

function toPages(pages: readonly SelectedPage[]): LetterPart[] {
  return pages
    .map(({ page, entries }) => ({ page, entries: entries.filter((each) => !isEvent(each)) }))
    .filter(({ entries }) => entries.length > 0)
    .map((each) => ({ kind: 'page', ...each }));
}

function arrangeByYears(pages: readonly SelectedPage[]): LetterPart[] {
  const others = pages.filter((each) => !hasDefinition(each));
  const leads = others.flatMap((each) => each.entries.slice(0, countLead(each)));
  const rest = others.map((each) => ({ ...each, entries: each.entries.slice(countLead(each)) }));
  return [
    ...toPages(pages.filter(hasDefinition)),
    ...(leads.length === 0 ? [] : [{ kind: 'lead', entries: leads } as const]),
    ...groupByYear(pages),
    ...toPages(rest),
  ];
}

/** Every entry of a letter, in the order in which it tells them. */
export function entriesInOrder(parts: readonly LetterPart[]): Entry[] {
  return parts.flatMap((part): readonly Entry[] =>
    part.kind === 'year' ? part.events : part.entries,
  );
}

/**
 * Input: the pages of a letter, how it is arranged, and the order that the parent's hand gave its entries, which goes before any
 * arrangement; empty for none. Output: its parts in order. By years: the pages with definitions; the
 * words that lead to a topic's events; all events, in the order of their dates, each year by itself; what is left of the
 * other pages. Every entry is in one part.
 */
export function arrangePages(
  pages: readonly SelectedPage[],
  arrangement: Arrangement = 'pages',
  order: readonly Id[] = [],
): LetterPart[] {
  if (order.length > 0) return runByHand(pages, order).map((run) => ({ kind: 'page', ...run }));
  return arrangement === 'years'
    ? arrangeByYears(pages)
    : pages.map((each) => ({ kind: 'page', ...each }));
}
