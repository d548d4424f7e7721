import { showText } from '../../fonts/show-text.ts';
import { escapeHtml } from '../../letters/writers/html-escapes.ts';
import { hasOpeningMark } from '../has-opening-mark.ts';
import { writeArt } from './art/write-art.ts';
import { isSquared } from './fit-card.ts';
import { layManuscript } from './lay-manuscript.ts';
import type { CardWords, QuoteCard } from './make-card.ts';

/** Squares a row, and empty rows before and after the words. */
export type Squares = {
  readonly columns: number;
  readonly before: number;
  readonly after: number;
};

function writeLang({ language }: CardWords): string {
  return language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
}

function writeWords(words: CardWords): string {
  const marks = hasOpeningMark(words.text) ? ' card-has-marks' : '';
  return `<blockquote class="card-words${marks}"${writeLang(words)}>${escapeHtml(words.text)}</blockquote>`;
}

function writeSquares(words: CardWords, { columns, before, after }: Squares): string {
  const blank = (count: number) =>
    Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
  const rows = [...blank(before), ...layManuscript(words.text, columns), ...blank(after)];
  const written = rows.map((row) => {
    const cells = row.map((cell) => `<span class="card-cell">${escapeHtml(cell)}</span>`);
    return `<div class="card-row">${cells.join('')}</div>`;
  });
  return `<blockquote class="card-squares"${writeLang(words)}>${written.join('\n')}</blockquote>
<p class="card-imprint" aria-hidden="true">${columns} × ${rows.length}</p>`;
}

/**
 * Input: a card, and its squares where it has any. Output: the HTML of it, to be laid out by `cardCss`. What was typed never
 * becomes markup, and nothing in it is fetched or run.
 */
export function writeCard(card: QuoteCard, squares?: Squares): string {
  const { style, size, words, translation, source, dedication } = card;
  const set = squares && isSquared(card) ? writeSquares(words, squares) : writeWords(words);
  const lines = [
    `<div class="card card-${style} card-${size}">`,
    `<div class="card-art" aria-hidden="true">${writeArt(card)}</div>`,
    dedication ? `<p class="card-dedication">${escapeHtml(dedication)}</p>` : '',
    `<div class="card-body"><figure class="card-quote">`,
    set,
    translation
      ? `<p class="card-translation"${writeLang(translation)}>${escapeHtml(translation.text)}</p>`
      : '',
    '</figure></div>',
    source ? `<p class="card-source">${escapeHtml(source)}</p>` : '',
    '</div>',
  ];
  return showText(lines.filter((line) => line !== '').join('\n'));
}
