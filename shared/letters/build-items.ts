import { assertNever } from '../assert-never.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { Entry, EntryOf, Event } from '../entries/entry-schema.ts';
import { showLocation } from '../quotes/quote-location.ts';
import type { Language } from '../text/language.ts';
import type { Inline, LetterItem, Paragraph } from './letter-model.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { makePrintable, makePrintableLine } from './printable-text.ts';
import { isSafeHref } from './safe-href.ts';
import { closeHeadingGaps } from './shift-headings.ts';
import { textToBlocks } from './text-to-blocks.ts';

type Timeline = Extract<LetterItem, { kind: 'timeline' }>;

function printOptional(text: string | undefined): string | undefined {
  const printed = text === undefined ? '' : makePrintable(text).trim();
  return printed === '' ? undefined : printed;
}

function printText(text: string | undefined): readonly Paragraph[] | undefined {
  const paragraphs = textToBlocks(makePrintable(text ?? ''));
  return paragraphs.length === 0 ? undefined : paragraphs;
}

/** Where a link to an entry leads; undefined for none. */
export type AnchorOf = (entry: Entry) => string | undefined;

const NO_ANCHORS: AnchorOf = () => undefined;

/** An address is a link that also shows itself: on paper it can only be read. */
function buildSource(source: string | undefined): Inline | undefined {
  const words = makePrintableLine(source ?? '').trim();
  if (words === '') return undefined;
  const run = { kind: 'text', text: words } as const;
  return isSafeHref(words) ? { kind: 'link', href: words, content: [run] } : run;
}

function buildEvent(event: Event, language: Language): Timeline['events'][number] {
  return {
    date: formatEdtfDate(event.date, language),
    edtf: event.date,
    text: printText(event.text) ?? [],
    note: printText(event.note),
    actor: printOptional(makePrintableLine(event.actor ?? '')),
    source: buildSource(event.source),
    picture: event.picture,
  };
}

function buildQuote(quote: EntryOf<'quote'>, language: Language): LetterItem {
  const location = showLocation(makePrintableLine(quote.location ?? ''), language);
  return {
    kind: 'quote',
    text: makePrintable(quote.text).trim(),
    location: printOptional(location),
    translation: printOptional(quote.translation),
    why: printText(quote.why),
  };
}

function buildItem(entry: Entry, language: Language): LetterItem {
  switch (entry.kind) {
    case 'quote':
      return buildQuote(entry, language);
    case 'reflection':
    case 'note':
      return { kind: 'prose', blocks: closeHeadingGaps(parseMarkdown(entry.text)) };
    case 'event':
      return { kind: 'timeline', events: [buildEvent(entry, language)] };
    case 'definition':
      return {
        kind: 'definition',
        term: makePrintableLine(entry.term),
        otherNames: entry.otherNames.map(makePrintableLine),
        meaning: closeHeadingGaps(parseMarkdown(entry.meaning)),
      };
    default:
      return assertNever(entry);
  }
}

function addAnchor(item: LetterItem, anchor: string | undefined): LetterItem {
  if (anchor === undefined || item.kind === 'drawing') return item;
  if (item.kind !== 'timeline') return { ...item, anchor };
  return { ...item, events: item.events.map((event) => ({ ...event, anchor })) };
}

/**
 * Input: entries in the parent's order, the letter's language, and where links to them lead, if any do. Output: what a letter shows
 * of them, in the same order; events that follow each other share one timeline and are not sorted.
 */
export function buildItems(
  entries: readonly Entry[],
  language: Language,
  anchorOf = NO_ANCHORS,
): LetterItem[] {
  const items: LetterItem[] = [];
  for (const entry of entries) {
    const item = addAnchor(buildItem(entry, language), anchorOf(entry));
    const last = items.at(-1);
    if (item.kind === 'timeline' && last?.kind === 'timeline') {
      items[items.length - 1] = { ...last, events: [...last.events, ...item.events] };
    } else {
      items.push(item);
    }
  }
  return items;
}
