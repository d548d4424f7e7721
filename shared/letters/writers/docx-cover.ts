import { convertMillimetersToTwip, Paragraph } from 'docx';
import type { LetterCover } from '../letter-model.ts';
import { layOutSheet } from '../stationery/find-stationery.ts';
import { textToBlocks } from '../text-to-blocks.ts';
import { type DocxContext, writeDocxParagraph } from './docx-blocks.ts';
import type { StyleId } from './docx-styles.ts';

/** How far down its page, of the text's height, the name stands, and how far below it the foot. */
const ABOVE = 0.33;
const BELOW = 0.36;
/** Millimetres: the length of the rule. */
const RULE = 18;

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

/** Input: a letter's cover. Output: its paragraphs, placed on a page of their own of the letter's paper. */
export function writeDocxCover(
  { to, openWhen = '', from, date }: LetterCover,
  context: DocxContext,
): Paragraph[] {
  const { width, height, marginBlock, marginInline } = layOutSheet(context);
  const room = height - 2 * marginBlock;
  const side = convertMillimetersToTwip((width - 2 * marginInline - RULE) / 2);
  return [
    ...writeLines([to], 'LetterCoverTo', context, convertMillimetersToTwip(room * ABOVE)),
    new Paragraph({ style: 'LetterCoverRule', indent: { left: side, right: side } }),
    ...writeLines([openWhen], 'LetterCoverOpen', context, 0),
    ...writeLines([from, date], 'LetterCoverFoot', context, convertMillimetersToTwip(room * BELOW)),
  ];
}
