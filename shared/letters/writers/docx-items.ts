import type { Paragraph } from 'docx';
import { assertNever } from '../../assert-never.ts';
import { leadWith } from '../label-postscript.ts';
import type { Block, Footnote, LetterItem, Paragraph as LetterParagraph } from '../letter-model.ts';
import { LETTER_WORDS } from '../letter-words.ts';
import { textToBlocks } from '../text-to-blocks.ts';
import {
  type DocxContext,
  type ParagraphOptions,
  writeDocxBlocks,
  writeDocxParagraph,
} from './docx-blocks.ts';
import { writeDocxDrawing } from './docx-drawing.ts';
import { writeDocxPicture } from './docx-picture.ts';
import type { StyleId } from './docx-styles.ts';
import { LONGEST_WHOLE } from './html-length.ts';

type ItemOf<Kind extends LetterItem['kind']> = Extract<LetterItem, { kind: Kind }>;

/** Paragraphs of one style; `last` is for the last of them, which stands beside what follows. */
function writeParagraphs(
  paragraphs: readonly LetterParagraph[],
  style: StyleId | undefined,
  context: DocxContext,
  last: ParagraphOptions = {},
): Paragraph[] {
  return paragraphs.map(({ content }, index) =>
    writeDocxParagraph(content, style, context, index === paragraphs.length - 1 ? last : {}),
  );
}

function writeText(
  text: string,
  style: StyleId,
  context: DocxContext,
  last?: ParagraphOptions,
): Paragraph[] {
  return writeParagraphs(textToBlocks(text), style, context, last);
}

/** As in print: a short quote stays whole, and the last lines of any stay with its source and its translation. */
function writeQuoted(
  { text, location, translation = '' }: ItemOf<'quote'>,
  context: DocxContext,
): Paragraph[] {
  const isShort = text.length <= LONGEST_WHOLE;
  const paragraphs = textToBlocks(text);
  return paragraphs.map(({ content }, index) => {
    const isLast = index === paragraphs.length - 1;
    const keepNext = isLast ? location !== undefined || translation !== '' : isShort;
    return writeDocxParagraph(content, 'Quote', context, {
      keepNext,
      ...(isShort && { keepLines: true }),
    });
  });
}

function writeQuote(quote: ItemOf<'quote'>, context: DocxContext): Paragraph[] {
  const { location, translation = '', why = [] } = quote;
  return [
    ...writeQuoted(quote, context),
    ...writeText(location === undefined ? '' : `— ${location}`, 'LetterSource', context, {
      ...(translation !== '' && { keepNext: true }),
    }),
    ...writeText(translation, 'LetterTranslation', context),
    ...writeParagraphs(why, undefined, context),
  ];
}

type Event = ItemOf<'timeline'>['events'][number];

/** The note with its mark before it; nothing for none. */
function markNote({ note = [] }: Event, { language }: DocxContext): LetterParagraph[] {
  const mark = { kind: 'text', text: `${LETTER_WORDS[language].note} ` } as const;
  return note.map(({ content }, index) => ({
    kind: 'paragraph',
    content: index === 0 ? [mark, ...content] : content,
  }));
}

/** Where an event is known from, with its mark before it; nothing for none. */
function markSource({ source }: Event, { language }: DocxContext): LetterParagraph[] {
  if (source === undefined) return [];
  const mark = { kind: 'text', text: `${LETTER_WORDS[language].source} ` } as const;
  return [{ kind: 'paragraph', content: [mark, source] }];
}

function writeEventPicture({ picture }: Event, { language, pictures }: DocxContext): Paragraph[] {
  if (picture === undefined) return [];
  return writeDocxPicture({ kind: 'picture', name: picture, alt: '' }, language, pictures);
}

function writeEvent(event: Event, context: DocxContext, isLast: boolean) {
  const { date, actor, text } = event;
  const head = actor === undefined ? date : `${date} · ${actor}`;
  const small = [...markNote(event, context), ...markSource(event, context)];
  const last = isLast ? { spacing: { after: 240 } } : {};
  return [
    ...writeText(head, 'LetterEventDate', context),
    ...writeParagraphs(text, 'LetterEvent', context, small.length === 0 ? last : {}),
    ...writeEventPicture(event, context),
    ...writeParagraphs(small, 'LetterEventNote', context, last),
  ];
}

function writeTimeline({ events }: ItemOf<'timeline'>, context: DocxContext): Paragraph[] {
  return events.flatMap((event, index) => writeEvent(event, context, index === events.length - 1));
}

function writeTerm({ term, otherNames, meaning }: Footnote): Block[] {
  const names = otherNames.length === 0 ? '' : ` (${otherNames.join(', ')})`;
  const lead = [
    { kind: 'text', text: term, strong: true },
    { kind: 'text', text: `${names} — ` },
  ] as const;
  return leadWith(lead, meaning);
}

/** What stands behind the number of a footnote, at the foot of the page. */
export function writeDocxFootnote(footnote: Footnote, context: DocxContext): Paragraph[] {
  const space = { kind: 'text', text: ' ' } as const;
  const blocks = leadWith([space], writeTerm(footnote));
  return writeDocxBlocks(blocks, context, { lists: 0, quotes: 0, style: 'FootnoteText' });
}

/** One item of a letter's section as paragraphs. */
export function writeDocxItem(item: LetterItem, context: DocxContext): Paragraph[] {
  switch (item.kind) {
    case 'quote':
      return writeQuote(item, context);
    case 'prose':
      return writeDocxBlocks(item.blocks, context);
    case 'timeline':
      return writeTimeline(item, context);
    case 'drawing':
      return writeDocxDrawing(item, context);
    case 'definition':
      return writeDocxBlocks(writeTerm(item), context);
    default:
      return assertNever(item);
  }
}
