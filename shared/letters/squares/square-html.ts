import { escapeHtml } from '../writers/html-escapes.ts';
import { type HtmlPart, readHtmlParts, unescapeHtml } from './html-parts.ts';
import { laySquares, type Row, type Square, widthOf } from './lay-squares.ts';
import { type OpenElement, type Setting, settingOf } from './square-indents.ts';

/*
 * <p>                                             a block of the letter, its tags as they were
 *   <span class="letter-cells letter-cells-1"></span>  squares that stay empty: before a row, or to its end
 *   <span class="letter-cell">휀</span>            a square with what is in it; a blank is one with a blank
 *   <span class="letter-cell letter-cell-none">.</span>   no square: it stands with the letter before it
 *   <span class="letter-cells letter-cells-2">—</span>    two of them
 * </p>
 *
 * Rows are not elements: a row's squares are as wide as it, and the next one's begin below. So what is copied has no line ends
 * that the parent did not write, and a narrow screen takes the squares away and has running text.
 */

const INLINE = new Set('a strong em s code sup time dfn span cite q i b br wbr'.split(' '));
/** Stand with the word before them, as they are. */
const ATOMS = new Set(['letter-mark', 'letter-footnote-number']);
const VOID = new Set(['br', 'hr', 'img', 'wbr']);

function writeSquare({ text, take, place }: Square): string {
  const classes = [
    take > 1 || (take === 1 && text === '') ? `letter-cells letter-cells-${take}` : 'letter-cell',
  ];
  if (take === 0) classes.push('letter-cell-none');
  else if (place !== 'middle') classes.push(`letter-cell-${place}`);
  if (take === 1 && /^[\p{Ll}\p{Nd}\p{M}'’]+$/u.test(text)) {
    classes.push('letter-cell-small');
  }
  return `<span class="${classes.join(' ')}">${escapeHtml(text)}</span>`;
}

/** Marks that share one square stand beside each other. */
function joinShared(squares: readonly Square[]): Square[] {
  const joined: Square[] = [];
  for (const square of squares) {
    const last = joined.at(-1);
    const isShared = square.take === 0 && last?.take === 0 && square.run === last.run;
    if (isShared) joined[joined.length - 1] = { ...last, text: last.text + square.text };
    else joined.push(square);
  }
  return joined;
}

function alignRows(
  runs: readonly string[],
  setting: Setting,
  keepsBlanks: boolean,
): readonly Row[] {
  const { columns, align, first } = setting;
  if (align === 'start') return laySquares(runs, { columns, first, rest: 0, keepsBlanks });
  const rows = laySquares(runs, { columns, first: 0, rest: 0 });
  const [only] = rows;
  if (only === undefined || rows.length > 1) return rows;
  const free = columns - widthOf(only);
  const lead = align === 'middle' ? Math.floor(free / 2) : Math.max(free - 1, 0);
  return lead === 0 ? rows : [[{ text: '', take: lead, run: -1, place: 'middle' }, ...only]];
}

/** One line of words and the tags among them. */
function writeLine(parts: readonly HtmlPart[], setting: Setting, keepsBlanks: boolean): string {
  // No word that fits into a row is torn: where it could be hyphenated is not told.
  const runs = parts.map((part) =>
    part.kind === 'words' ? unescapeHtml(part.html).replaceAll('\u00ad', '') : '',
  );
  if (runs.every((run) => run.trim() === '')) return parts.map(({ html }) => html).join('');
  const html: string[] = [];
  let at = 0;
  const writeTags = (end: number) => {
    for (; at < end; at += 1) {
      const part = parts[at];
      if (part && part.kind !== 'words') html.push(part.html);
    }
  };
  for (const square of joinShared(alignRows(runs, setting, keepsBlanks).flat())) {
    if (square.run >= 0) writeTags(square.run);
    html.push(writeSquare(square));
  }
  writeTags(parts.length);
  return html.join('');
}

/** A line end that is written between lines of code, or anywhere as a tag. */
function isBreak(part: HtmlPart, isCode: boolean): boolean {
  return part.kind === 'tag' ? part.tag === 'br' : isCode && part.html === '\n';
}

/** The words of one block: a line after the other, each from its first square on. */
function writeWords(parts: readonly HtmlPart[], path: readonly OpenElement[]): string {
  const setting = settingOf(path);
  const keepsBlanks = path.some(({ tag }) => tag === 'pre');
  const pieces = keepsBlanks ? parts.flatMap(cutLines) : parts;
  const html: string[] = [];
  let line: HtmlPart[] = [];
  const end = () => {
    html.push(writeLine(line, setting, keepsBlanks));
    line = [];
  };
  for (const part of pieces) {
    if (!isBreak(part, keepsBlanks)) line.push(part);
    else {
      end();
      html.push(part.html);
    }
  }
  end();
  return html.join('');
}

function cutLines(part: HtmlPart): readonly HtmlPart[] {
  if (part.kind !== 'words') return [part];
  const lines = part.html.split(/(\n)/).filter((line) => line !== '');
  return lines.map((html) => ({ kind: 'words', html }));
}

/** Goes through an article and sets the words of each block. */
class SquareWriter {
  private readonly html: string[] = [];
  private readonly path: OpenElement[] = [];
  private words: HtmlPart[] = [];
  /** The end tag until which all stays as it is. */
  private atom: { readonly tag: string; html: string } | undefined;

  add(part: HtmlPart): void {
    if (this.atom !== undefined) this.addToAtom(part, this.atom);
    else if (part.kind === 'tag' && part.classes.some((name) => ATOMS.has(name))) {
      this.atom = { tag: part.tag, html: part.html };
    } else if (part.kind !== 'tag' || INLINE.has(part.tag)) {
      if (part.kind === 'whole') this.end();
      if (part.kind === 'whole') this.html.push(part.html);
      else this.words.push(part);
    } else this.addBlock(part);
  }

  finish(): string {
    this.end();
    return this.html.join('');
  }

  private addToAtom(part: HtmlPart, atom: { readonly tag: string; html: string }): void {
    atom.html += part.html;
    if (part.kind !== 'tag' || !part.isEnd || part.tag !== atom.tag) return;
    this.words.push({ kind: 'whole', html: atom.html });
    this.atom = undefined;
  }

  private addBlock({ html, tag, isEnd, classes }: Extract<HtmlPart, { kind: 'tag' }>): void {
    this.end();
    this.html.push(html);
    if (VOID.has(tag)) return;
    if (isEnd) this.path.pop();
    else this.path.push({ tag, classes });
  }

  private end(): void {
    if (this.words.length > 0) this.html.push(writeWords(this.words, this.path));
    this.words = [];
  }
}

/** Input: an article as `writeHtml` writes it. Output: the same article with each of its letters in a square: see above. */
export function writeSquareHtml(html: string): string {
  const writer = new SquareWriter();
  for (const part of readHtmlParts(html)) writer.add(part);
  return writer.finish();
}
