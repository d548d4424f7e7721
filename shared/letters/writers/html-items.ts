import { assertNever } from '../../assert-never.ts';
import { hasOpeningMark } from '../../quotes/has-opening-mark.ts';
import { drawEvents } from '../drawings/draw-events.ts';
import type { Anchored, Footnote, LetterItem } from '../letter-model.ts';
import { LETTER_WORDS } from '../letter-words.ts';
import { plainTextOf } from '../plain-text-of.ts';
import { textToBlocks } from '../text-to-blocks.ts';
import {
  openParagraph,
  writeHtmlBlocks,
  writeHtmlInlines,
  writeHtmlParagraphs,
  writeHtmlText,
} from './html-blocks.ts';
import { escapeHtml } from './html-escapes.ts';
import { LONGEST_WHOLE } from './html-length.ts';
import { type HtmlContext, writeHtmlPicture } from './html-picture.ts';

type ItemOf<Kind extends LetterItem['kind']> = Extract<LetterItem, { kind: Kind }>;

function writeAnchor({ anchor }: Anchored): string {
  return anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`;
}

/** A short one stays whole; one paragraph takes its source as the last of its lines. */
function figureClass({ text, location }: ItemOf<'quote'>): string {
  const names = [
    ...(text.length <= LONGEST_WHOLE ? ['letter-quote-short'] : []),
    ...(location !== undefined && textToBlocks(text).length === 1 ? ['letter-quote-one'] : []),
  ];
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

function writeQuote(quote: ItemOf<'quote'>, context: HtmlContext): string {
  const { text, location, translation, why } = quote;
  const marks = hasOpeningMark(text) ? ' class="letter-has-marks"' : '';
  return [
    `<div class="letter-item letter-quote"${writeAnchor(quote)}>\n<figure${figureClass(quote)}>\n`,
    `<blockquote${marks}>\n${writeHtmlText(text, context)}</blockquote>\n`,
    location === undefined ? '' : `<figcaption>${escapeHtml(location)}</figcaption>\n`,
    '</figure>\n',
    translation === undefined
      ? ''
      : `<div class="letter-translation">\n${writeHtmlText(translation, context)}</div>\n`,
    why === undefined
      ? ''
      : `<div class="letter-why">\n${writeHtmlParagraphs(why, context)}</div>\n`,
    '</div>\n',
  ].join('');
}

type Event = ItemOf<'timeline'>['events'][number];

/** What stands below an event's words: its picture, what is to be said of it, where it is known from. */
function writeBelowEvent({ picture, note, source }: Event, context: HtmlContext): string {
  const words = LETTER_WORDS[context.language];
  return [
    picture === undefined
      ? ''
      : `${writeHtmlPicture({ kind: 'picture', name: picture, alt: '' }, context)}\n`,
    note === undefined
      ? ''
      : `<div class="letter-event-note" role="note">\n${writeHtmlParagraphs(note, context)}</div>\n`,
    source === undefined
      ? ''
      : `<p class="letter-event-source">${words.source} ${writeHtmlInlines([source])}</p>\n`,
  ].join('');
}

function writeEvent(event: Event, context: HtmlContext): string {
  const time = `<time datetime="${escapeHtml(event.edtf)}">${escapeHtml(event.date)}</time>`;
  const actor = event.actor === undefined ? '' : ` · ${escapeHtml(event.actor)}`;
  const head = `<p class="letter-event-date">${time}${actor}</p>\n`;
  return `<li${writeAnchor(event)}>\n${head}${writeHtmlParagraphs(event.text, context)}${writeBelowEvent(event, context)}</li>\n`;
}

/** A picture with a name: the words in it are those of the list, and are not read twice. */
function writeHtmlDrawing(drawing: ItemOf<'drawing'>, context: HtmlContext): string {
  const name = escapeHtml(LETTER_WORDS[context.language].drawing);
  const svgs = drawEvents(drawing, context).map(({ svg }) => `${svg}\n`);
  return `<div class="letter-item letter-drawing" role="img" aria-label="${name}">\n${svgs.join('')}</div>\n`;
}

/** A term with what it means, ending in a line end. */
export function writeHtmlTerm(
  { term, otherNames, meaning }: Footnote,
  context: HtmlContext,
): string {
  const names =
    otherNames.length === 0
      ? ''
      : ` <span class="letter-other-names">(${escapeHtml(otherNames.join(', '))})</span>`;
  const lead = `<dfn>${escapeHtml(term)}</dfn>${names}`;
  const [first, ...rest] = meaning;
  const isParagraph = first?.kind === 'paragraph';
  const words = isParagraph ? `\u00a0— ${writeHtmlInlines(first.content)}` : '\u00a0—';
  const below = writeHtmlBlocks(isParagraph ? rest : meaning, context);
  const text = isParagraph ? plainTextOf(first.content) : '';
  return `${openParagraph(term + text, context)}${lead}${words}</p>\n${below}`;
}

/** One item of a letter's section as HTML, ending in a line end. */
export function writeHtmlItem(item: LetterItem, context: HtmlContext): string {
  switch (item.kind) {
    case 'quote':
      return writeQuote(item, context);
    case 'prose':
      return `<div class="letter-item"${writeAnchor(item)}>\n${writeHtmlBlocks(item.blocks, context)}</div>\n`;
    case 'timeline': {
      const events = item.events.map((event) => writeEvent(event, context)).join('');
      return `<ol class="letter-item letter-timeline" role="list">\n${events}</ol>\n`;
    }
    case 'drawing':
      return writeHtmlDrawing(item, context);
    case 'definition':
      return `<div class="letter-item letter-definition"${writeAnchor(item)}>\n${writeHtmlTerm(item, context)}</div>\n`;
    default:
      return assertNever(item);
  }
}
