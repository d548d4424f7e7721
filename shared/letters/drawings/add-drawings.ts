import type { DrawnEvent, LetterItem, LetterSection } from '../letter-model.ts';
import { plainTextOf } from '../plain-text-of.ts';

type Timeline = Extract<LetterItem, { kind: 'timeline' }>;

/** One event alone has nothing to stand before or behind. */
const FEWEST = 2;

function toDrawn({ edtf, text, actor }: Timeline['events'][number]): DrawnEvent {
  const words = text.map(({ content }) => plainTextOf(content)).join(' ');
  return { edtf, text: words, ...(actor !== undefined && { actor }) };
}

function drawTogether(timelines: readonly Timeline[]): LetterItem[] {
  const events = timelines.flatMap((timeline) => timeline.events.map(toDrawn));
  return events.length < FEWEST ? [] : [{ kind: 'drawing', events }];
}

function timelinesIn({ items }: LetterSection): Timeline[] {
  return items.filter((item) => item.kind === 'timeline');
}

function drawEach(section: LetterSection): LetterSection {
  const items = section.items.flatMap((item) =>
    item.kind === 'timeline' ? [...drawTogether([item]), item] : [item],
  );
  return { ...section, items };
}

/** All years in one picture above the first: behind the words that lead to them, or by itself. */
function drawYears(sections: readonly LetterSection[], first: number): readonly LetterSection[] {
  const years = sections.filter(({ kind }) => kind === 'year');
  const drawing = drawTogether(years.flatMap(timelinesIn));
  if (drawing.length === 0) return sections;
  const before = sections[first - 1];
  if (before?.kind === 'lead') {
    return sections.with(first - 1, { ...before, items: [...before.items, ...drawing] });
  }
  return sections.toSpliced(first, 0, { kind: 'lead', heading: '', details: [], items: drawing });
}

/**
 * Input: a letter's sections. Output: the sections with their events drawn above the lists of them; of a letter by years all
 * events in one drawing above the first year.
 */
export function addDrawings(sections: readonly LetterSection[]): readonly LetterSection[] {
  const first = sections.findIndex(({ kind }) => kind === 'year');
  return first === -1 ? sections.map(drawEach) : drawYears(sections, first);
}
