import { findMark } from '../../../shared/letters/numerals/numerals.ts';

/** The narrowest text that counts as set in a column, in columns of a Latin letter. */
const NARROWEST = 44;

const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Marks that begin a line of Markdown, of a table or of a dialogue. */
const OWN_LINE = /^\s*([-*+>#|•·–—]|\d{1,3}[.)])\s/;
const SENTENCE_END = /[.!?…。！？:;][”"’'）)」』\]]*$/;

/** How wide a line stands: a letter of Korean, Chinese or Japanese takes two columns. */
function widthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}

/** A line that is nearly as wide as the widest was broken by the column, not by the writer. */
function isFull(line: string, widest: number): boolean {
  return widthOf(line) >= 0.72 * widest;
}

/** Whether lines are numbered with ①, or with two marks that go on from the first. */
function areNumbered(lines: readonly string[]): boolean {
  const marks = lines.flatMap((line) => findMark(line.trimStart(), 0)?.marks ?? []);
  return marks.some(({ numerals, number }) => {
    if (number !== 1) return false;
    return (
      numerals === '①' || marks.some((each) => each.numerals === numerals && each.number === 2)
    );
  });
}

/** Whether the lines of a paragraph end where a column ended: nearly all full, and most in the middle of a sentence. */
function isSetInColumn(lines: readonly string[]): boolean {
  const widest = Math.max(...lines.map(widthOf));
  if (lines.length < 2 || widest < NARROWEST) return false;
  // Verses of Latin letters begin with a capital each.
  if (lines.every((line) => /^\P{L}*\p{Lu}/u.test(line))) return false;
  if (areNumbered(lines)) return false;
  if (lines.some((line) => OWN_LINE.test(line) || line.endsWith('  '))) return false;
  const full = lines.slice(0, -1).filter((line) => isFull(line, widest));
  const inSentence = full.filter((line) => !SENTENCE_END.test(line.trimEnd()));
  return full.length >= 0.6 * (lines.length - 1) && inSentence.length * 2 > full.length;
}

function joinLines(before: string, after: string): string {
  if (/\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  const isWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」』]$/u.test(
    before,
  );
  return `${before}${isWithoutSpaces ? '' : ' '}${after}`;
}

function unwrapParagraph(lines: readonly string[]): string {
  if (!isSetInColumn(lines)) return lines.join('\n');
  const widest = Math.max(...lines.map(widthOf));
  return lines.slice(1).reduce((text, line, at) => {
    const before = lines[at] as string;
    // A short line ends its paragraph.
    if (!isFull(before, widest)) return `${text}\n\n${line.trim()}`;
    return joinLines(text, line.trim());
  }, (lines[0] as string).trim());
}

/**
 * Input: text as a PDF or an e-book gives it. Output: the same text with the lines that a column had broken joined again to
 * paragraphs, and words that were parted at a line's end joined. Verses, lists and lines that the writer ended stay.
 */
export function unwrapLines(text: string): string {
  const parts = text.split(/(^```[\s\S]*?^```$)/m);
  return parts
    .map((part) =>
      part.startsWith('```')
        ? part
        : part
            .split(/\n(?:[^\S\n]*\n)+/)
            .map((paragraph) =>
              unwrapParagraph(paragraph.split('\n').map((line) => line.replace(/\t+$/, ''))),
            )
            .join('\n\n'),
    )
    .join('');
}
