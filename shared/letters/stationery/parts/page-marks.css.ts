import { measureSheet } from '../../paging/sheet-geometry.ts';
import type { PaperSize } from '../../paper-sizes.ts';

/** `outer`: at the right edge of right-hand pages, the first among them, and at the left edge of the others. */
type MarkAt = 'centre' | 'right' | 'outer';

/** Where the marks in a sheet's margins stand: numbers at the foot, running heads above. */
export type MarkPlaces = {
  /** Millimetres from the upper and the lower edge that art fills where a mark would stand. */
  readonly filled?: { readonly head?: number; readonly foot?: number };
  /** Left out, in the middle. */
  readonly numberAt?: MarkAt;
  /** Left out, in the middle. */
  readonly headAt?: MarkAt;
};

/** What the marks are set in. */
export type MarkType = {
  /** A CSS list of fonts. */
  readonly fonts: string;
  readonly colour: string;
};

/** Points: marks stay quiet where the words are large. */
const MOST = 12;

function align(mark: string, at: MarkAt = 'centre'): string {
  if (at === 'centre') return `${mark} { text-align: center; }`;
  const right = `${mark} { text-align: right; }`;
  return at === 'right' ? right : `${right}\n.letter-paper-left ${mark} { text-align: left; }`;
}

/** Numbers and running heads, each in the middle of the room between what fills the edge and the words. */
export function writePageMarksCss(
  size: PaperSize,
  { filled: { head = 0, foot = 0 } = {}, numberAt, headAt }: MarkPlaces,
  { fonts, colour }: MarkType,
): string {
  const { marginBlock, marginInline, fontSize } = size;
  const middle = (filled: number) => `${(filled + marginBlock) / 2}mm`;
  return `
.letter-papers {
  color: ${colour}; font: ${Math.min(fontSize * 0.85, MOST)}pt/1.4 ${fonts};
  font-variant-numeric: tabular-nums lining-nums; pointer-events: none; user-select: none;
}
.letter-number, .letter-running-head {
  position: absolute; left: ${marginInline}mm; right: ${marginInline}mm; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; unicode-bidi: plaintext;
}
${align('.letter-number', numberAt)}
${align('.letter-running-head', headAt)}
.letter-number { top: calc(${measureSheet(size).height}px - ${middle(foot)} - 0.7em); }
.letter-running-head { top: calc(${middle(head)} - 0.7em); }`;
}
