import { convertMillimetersToTwip, Paragraph } from 'docx';
import type { LetterCover } from '../letter-model.ts';
import { layOutSheet } from '../stationery/find-stationery.ts';
import { textToBlocks } from '../text-to-blocks.ts';
import { type DocxContext, writeDocxParagraph } from './docx-blocks.ts';
import { COVER_RULE, COVER_SIZES, coverLine, type StyleId } from './docx-styles.ts';

/** How far down its page, of the text's height, the name stands. */
const ABOVE = 0.33;
/** Millimetres: the length of the rule. */
const RULE = 18;
/** In parts of the size of type: Hangul, and what is as wide at most. */
const WIDE = /[\u{1100}-\u{FFFF}]/u;
const NARROW = 0.65;

function writeLines(
  lines: readonly string[],
  style: StyleId,
  context: DocxContext,
  before: number,
): Paragraph[] {
  return textToBlocks(lines.filter((line) => line !== '').join('\n')).map(({ content }) =>
    writeDocxParagraph(content, style, context, { spacing: { before } }),
  );
}

/** In twips, at most: how high some words are in type of `size` half points, in lines of `width` twips. */
function measureLines(text: string, size: number, width: number): number {
  const ems = [...text].reduce((sum, each) => sum + (WIDE.test(each) ? 1 : NARROW), 0);
  const lines = text === '' ? 0 : Math.ceil((ems * size * 10) / width);
  return lines * coverLine(size);
}

/** Input: a letter's cover. Output: its paragraphs, placed on a page of their own of the letter's paper, the last at its foot. */
export function writeDocxCover(
  { to, openWhen = '', from, date }: LetterCover,
  context: DocxContext,
): Paragraph[] {
  const { width, height, marginBlock, marginInline, fontSize } = layOutSheet(context);
  const room = convertMillimetersToTwip(height - 2 * marginBlock);
  const column = convertMillimetersToTwip(width - 2 * marginInline);
  const side = (column - convertMillimetersToTwip(RULE)) / 2;
  const size = Math.round(fontSize * 2);
  const heightOf = (text: string, part: number) => measureLines(text, size * part, column);
  const above = Math.round(room * ABOVE);
  const shown =
    heightOf(to, COVER_SIZES.to) +
    heightOf(openWhen, COVER_SIZES.open) +
    heightOf(from, COVER_SIZES.foot) +
    heightOf(date, COVER_SIZES.foot);
  const rule = COVER_RULE.before + COVER_RULE.line + COVER_RULE.after;
  const slack = coverLine(size);
  const below = Math.max(0, room - above - shown - rule - slack);
  return [
    ...writeLines([to], 'LetterCoverTo', context, above),
    new Paragraph({ style: 'LetterCoverRule', indent: { left: side, right: side } }),
    ...writeLines([openWhen], 'LetterCoverOpen', context, 0),
    ...writeLines([from, date], 'LetterCoverFoot', context, below),
  ];
}
