import type { Inline, LetterModel } from '../letter-model.ts';
import { describePicture } from '../letter-pictures.ts';
import { writeMark } from '../numerals/numerals.ts';
import { outlineLetter, outlineTerm } from '../outline-letter.ts';
import { type LineStyle, layoutBlocks, layoutMarked } from './layout-blocks.ts';
import { escapeHeadingEnd, escapeLineStart, writeCodeBlock } from './markdown-escapes.ts';
import { writeMarkdownInlines } from './markdown-inlines.ts';

/*
 * 휀에게                                       the cover, where there is one: to whom, when to open; from whom, when
 * ___
 *
 * 휀아,                                        salutation
 *
 * 오늘은 …                                     opening
 *
 * ## Rich Dad Poor Dad                         a page's title; the parent's headings are below it
 *
 * Robert T. Kiyosaki · …\                      its details
 * 2026년 1월 3일 – …
 *
 * > The poor and the middle class …            a quote
 * >
 * > — p. 42
 *
 * 돈을 …                                       why
 *
 * - **2023년 3월** · Anthropic — Claude        an event
 *
 *   ※ …                                        the note beside it
 *
 *   출처: https://…                             where it is known from
 *
 * **LLM** (초거대언어모델) — …                  a definition
 *
 * ___                                          end of the pages
 *
 * … closing, signature and date, **추신:** …
 *
 * [^1]: **LLM** (초거대언어모델) — …            what `LLM[^1]` means
 * ① …                                          lists with other numerals are lines, which end in two spaces
 *
 * CommonMark 0.31 with ~~strikethrough~~. Whatever the parent wrote is read back as those words and nothing else.
 */

/** The largest number CommonMark reads as a list's, of nine digits. */
const MAX_NUMBER = 999_999_999;

function splitAtBreaks(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

function writeParagraph(content: readonly Inline[]): string[] {
  const lines = splitAtBreaks(content)
    .map((line) => escapeLineStart(writeMarkdownInlines(line).trim()))
    .filter((line) => line !== '');
  return lines.map((line, index) => (index === lines.length - 1 ? line : `${line}\\`));
}

const makeStyle = (language: LetterModel['language']): LineStyle => ({
  paragraph: writeParagraph,
  heading: ({ level, content }) => {
    const line = escapeHeadingEnd(writeMarkdownInlines(content).trim());
    return line === '' ? [] : [`${'#'.repeat(level)} ${line}`];
  },
  // The file stands alone: what a picture shows is said.
  picture: ({ alt }) => writeParagraph([{ kind: 'text', text: describePicture(alt, language) }]),
  code: writeCodeBlock,
  rule: '___',
  marker: ({ ordered, numerals }, number, isSecond) => {
    if (!ordered) return isSecond ? '+ ' : '- ';
    if (numerals !== undefined && numerals !== '1)') return `${writeMark(numerals, number)} `;
    const isBracketed = isSecond !== (numerals === '1)');
    return `${Math.min(number, MAX_NUMBER)}${isBracketed ? ')' : '.'} `;
  },
  // Two spaces are a line's end, and none where a paragraph ends.
  unknownNumerals: { nothing: '&nbsp;', lineEnd: '  ', indent: ' ' },
});

/** By GitHub's rules four spaces keep further blocks in a footnote. */
function writeFootnotes({ footnotes }: LetterModel, style: LineStyle): string[] {
  return footnotes.flatMap((footnote, index) => [
    '',
    ...layoutMarked(`[^${index + 1}]: `, '    ', outlineTerm(footnote), style),
  ]);
}

/**
 * Input: a letter. Output: CommonMark that reads back as the same words in the same order, ending in a line end. Footnotes
 * are GitHub's extension of it.
 */
export function writeMarkdown(model: LetterModel): string {
  const style = makeStyle(model.language);
  const lines = [...layoutBlocks(outlineLetter(model), style), ...writeFootnotes(model, style)];
  return `${lines.join('\n')}\n`;
}
