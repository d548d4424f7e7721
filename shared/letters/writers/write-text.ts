import { assertNever } from '../../assert-never.ts';
import type { Inline, LetterModel } from '../letter-model.ts';
import { describePicture } from '../letter-pictures.ts';
import { LETTER_WORDS } from '../letter-words.ts';
import { writeMark } from '../numerals/numerals.ts';
import { outlineLetter, outlineTerm } from '../outline-letter.ts';
import { plainTextOf } from '../plain-text-of.ts';
import { isSafeHref } from '../safe-href.ts';
import { type LineStyle, layoutBlocks, layoutMarked } from './layout-blocks.ts';

/*
 * 휀에게                                       the cover, where there is one: to whom, when to open; from whom, when
 *
 * * * *
 *
 * 휀아,                                        salutation
 *
 * 오늘은 …                                     opening
 *
 *
 * Rich Dad Poor Dad                            a page's title, underlined, after two empty lines
 * ────────────
 *
 * Robert T. Kiyosaki · …                       its details
 *
 * > The poor and the middle class …            a quote
 * >
 * > — p. 42
 *
 * 돈을 …                                       why
 *
 * - 2023년 3월 · Anthropic — Claude            an event
 *
 *   ※ …                                        the note beside it
 *
 *   출처: https://…                             where it is known from
 *
 * LLM (초거대언어모델) — …                      a definition
 *
 * * * *                                        end of the pages
 *
 * … closing, signature and date, 추신: …
 *
 *
 * 낱말 풀이                                    explained words, each where the letter has its mark: `LLM[1]은`
 * ────────────
 *
 * [1] LLM (초거대언어모델) — …
 *
 * A paragraph is one line however long: the mail program wraps it.
 */

const UNDERLINE = '─'.repeat(12);

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'break':
      return '\n';
    case 'link': {
      const words = plainTextOf(inline.content);
      if (!isSafeHref(inline.href)) return words;
      const address = inline.href.replace(/^mailto:/i, '');
      return words === inline.href || words === address ? words : `${words} <${address}>`;
    }
    case 'text':
      return inline.footnote === undefined ? inline.text : `${inline.text}[${inline.footnote}]`;
    case 'reference':
      return inline.text;
    default:
      return assertNever(inline);
  }
}

function writeLines(content: readonly Inline[]): string[] {
  const lines = content.map(writeInline).join('').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const makeStyle = (language: LetterModel['language']): LineStyle => ({
  paragraph: writeLines,
  heading: ({ level, content }) => {
    const line = writeLines(content).join(' ');
    if (line === '') return [];
    return level <= 2 ? ['', line, UNDERLINE] : [line];
  },
  picture: ({ alt }) => [describePicture(alt, language)],
  code: (text) => text.split('\n').map((line) => `    ${line}`.trimEnd()),
  rule: '* * *',
  marker: ({ ordered, numerals }, number) => (ordered ? `${writeMark(numerals, number)} ` : '- '),
});

function writeFootnotes({ footnotes, language }: LetterModel, style: LineStyle): string[] {
  if (footnotes.length === 0) return [];
  const heading = {
    kind: 'heading',
    level: 2,
    content: [{ kind: 'text', text: LETTER_WORDS[language].footnotes }],
  } as const;
  const notes = footnotes.flatMap((footnote, index) => {
    const mark = `[${index + 1}] `;
    return ['', ...layoutMarked(mark, ' '.repeat(mark.length), outlineTerm(footnote), style)];
  });
  return ['', ...layoutBlocks([heading], style), ...notes];
}

/** Input: a letter. Output: plain text, to be read in an e-mail or a text file, ending in a line end. */
export function writeText(model: LetterModel): string {
  const style = makeStyle(model.language);
  const lines = [...layoutBlocks(outlineLetter(model), style), ...writeFootnotes(model, style)];
  return `${lines.join('\n').trim()}\n`;
}
