import { estimateLabelWidth } from '../../../timeline/estimate-label-width.ts';
import { px, svgAttributes, svgText } from '../../../timeline/svg-parts.ts';
import type { SizedSvg } from '../../../timeline/write-timeline-svg.ts';
import type { BookModel } from '../../book-model.ts';
import { COVER_COLOURS } from '../cover-colours.ts';

/** Pixels; drawn at twice as many. Source: what stores of e-books ask for, three to two, at least 1400 pixels wide. */
const WIDTH = 800;
const HEIGHT = 1200;
const LABEL = { width: 580, top: 200, padding: 62, edge: 8 };
const TITLE = { size: 52, line: 76, mostLines: 5 };
const SUBTITLE = { size: 25, line: 40, mostLines: 3 };
const YEAR = { size: 112, y: 900 };
const AUTHOR = { size: 30, y: 1110 };
const FAMILIES = "'Source Serif 4', 'Gowun Batang', 'Nanum Myeongjo', 'Noto Serif KR', serif";

/** Parts of the label's width that lines are tried in, to be about equally long. */
const BALANCE = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55];

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A word wider than a line, in pieces that are not. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const longer = `${pieces.at(-1)}${segment}`;
    if (fits(longer)) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces.filter((piece) => piece !== '');
}

function breakLines(text: string, size: number, width: number): string[] {
  const fits = (line: string) => estimateLabelWidth(line, size, 'ours') <= width;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => breakWord(each, fits))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
}

/**
 * Input: words on one line. Output: them in as few lines as the label takes, and those about equally long; what is too much ends
 * in `…`.
 */
export function wrapWords(
  text: string,
  { size, mostLines }: { readonly size: number; readonly mostLines: number },
  width: number = LABEL.width - 2 * LABEL.padding,
): string[] {
  const lines = breakLines(text, size, width);
  if (lines.length > mostLines) {
    return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]}…`];
  }
  const narrower = BALANCE.map((share) => breakLines(text, size, width * share));
  return narrower.findLast((each) => each.length === lines.length) ?? lines;
}

function writeLines(
  lines: readonly string[],
  top: number,
  { size, line }: { readonly size: number; readonly line: number },
  fill: string,
): string {
  return lines
    .map((words, index) => {
      const y = top + index * line + size;
      const at = { x: WIDTH / 2, y, 'font-size': size, fill, 'text-anchor': 'middle' };
      return `<text${svgAttributes(at)}>${svgText(words)}</text>\n`;
    })
    .join('');
}

/** Input: a book. Output: its cover as shelves of e-books show it: title on a paper label, year and name on the cloth. */
export function drawBookCover({ title, subtitle, author, year, colour }: BookModel): SizedSvg {
  const { ground, ink, label, labelInk, accent } = COVER_COLOURS[colour];
  const titleLines = wrapWords(title, TITLE);
  const subtitleLines = wrapWords(subtitle, SUBTITLE);
  const gap = subtitleLines.length === 0 ? 0 : 24;
  const words = titleLines.length * TITLE.line + gap + subtitleLines.length * SUBTITLE.line;
  const { padding, edge } = LABEL;
  const left = (WIDTH - LABEL.width) / 2;
  const height = words + 2 * padding;
  const inner = { width: LABEL.width - 2 * edge, height: height - 2 * edge };
  const subtitleTop = LABEL.top + padding + titleLines.length * TITLE.line + gap;
  const authorLines = wrapWords(author, { ...AUTHOR, mostLines: 1 }, WIDTH - 160);
  const svg = [
    `<svg${svgAttributes({ xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT })} viewBox="0 0 ${px(WIDTH)} ${px(HEIGHT)}" font-family="${FAMILIES}">\n`,
    `<rect${svgAttributes({ width: WIDTH, height: HEIGHT, fill: ground })}/>\n`,
    `<rect${svgAttributes({ x: left, y: LABEL.top, width: LABEL.width, height, fill: label })}/>\n`,
    `<rect${svgAttributes({ x: left + edge, y: LABEL.top + edge, ...inner, fill: 'none', stroke: accent })}/>\n`,
    writeLines(titleLines, LABEL.top + padding, TITLE, labelInk),
    writeLines(subtitleLines, subtitleTop, SUBTITLE, accent),
    writeLines([year], YEAR.y - YEAR.size, { size: YEAR.size, line: 0 }, ink),
    writeLines(authorLines, AUTHOR.y - AUTHOR.size, { size: AUTHOR.size, line: 0 }, ink),
    '</svg>',
  ].join('');
  return { svg, width: WIDTH, height: HEIGHT };
}
