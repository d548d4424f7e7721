import type { LetterPart } from '../arrange-pages.ts';
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
function drawAbove(
  sections: readonly LetterSection[],
  first: number,
  { drawing, hasLead }: { readonly drawing: readonly LetterItem[]; readonly hasLead: boolean },
): LetterSection[] {
  const lead = hasLead ? sections[first - 1] : undefined;
  if (drawing.length === 0) return [...sections];
  if (lead === undefined) {
    return sections.toSpliced(first, 0, { heading: '', details: [], items: drawing });
  }
  return sections.with(first - 1, { ...lead, items: [...lead.items, ...drawing] });
}

/**
 * Input: a letter's sections and the parts that they were made from, one for one. Output: the sections with their events drawn
 * above the lists of them; of a letter by years all events in one drawing above the first year.
 */
export function addDrawings(
  sections: readonly LetterSection[],
  parts: readonly LetterPart[],
): LetterSection[] {
  const first = parts.findIndex(({ kind }) => kind === 'year');
  if (first === -1) return sections.map(drawEach);
  const years = sections.filter((_, index) => parts[index]?.kind === 'year');
  const drawing = drawTogether(years.flatMap(timelinesIn));
  return drawAbove(sections, first, { drawing, hasLead: parts[first - 1]?.kind === 'lead' });
}
