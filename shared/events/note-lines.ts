import { findMark } from '../letters/numerals/numerals.ts';

/** A line of a note as it stands, before anybody asks what it says. */
export type NoteLine = {
  readonly raw: string;
  /** How far its words stand from the edge, in columns; a tab counts four. */
  readonly indent: number;
  readonly hasMarker: boolean;
  /** Code, a row of a table, a heading, a rule: no part of an event's text. */
  readonly isBlock: boolean;
  /** Whether a blank line stands before it. */
  readonly isParted: boolean;
  /** Without its indent and the signs of quotations, lists and headings. */
  readonly content: string;
};

/** The signs of a list in front of an item's words. */
export const MARKER =
  /^(?:[-*+•·▪◦○●‣]|\d{1,3}[.)]|\(\d{1,2}\)|[가나다라마바사아자차카타파하][.)])\s+/;
const FENCE = /^\s*(?:```|~~~)/;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;

/** Whether words stand behind a mark of a list that is numbered so: `① `, `ㄱ. `, `ii) `. */
function hasNumeral(content: string): boolean {
  const mark = findMark(content, 0);
  return mark !== undefined && /\s/.test(content.charAt(mark.length));
}

function indentOf(raw: string): number {
  return (/^\s*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** Input: a note's Markdown, or text as it was pasted. Output: its lines that are not blank. */
export function cutNoteLines(markdown: string): readonly NoteLine[] {
  const lines: NoteLine[] = [];
  let isCode = false;
  let isParted = true;
  for (const raw of markdown.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n')) {
    const isFence = FENCE.test(raw);
    const isInCode = isCode || isFence;
    if (isFence) isCode = !isCode;
    if (raw.trim() === '' && !isInCode) {
      isParted = true;
      continue;
    }
    const bare = raw.trim().replace(/^(?:>\s?)+/, '');
    const heading = /^#{1,6}\s+/.exec(bare)?.[0] ?? '';
    const content = bare.slice(heading.length);
    lines.push({
      raw: raw.trimEnd(),
      indent: indentOf(raw),
      hasMarker: MARKER.test(content) || hasNumeral(content),
      isBlock: isInCode || heading !== '' || content.startsWith('|') || RULE.test(raw),
      isParted,
      content,
    });
    isParted = false;
  }
  return lines;
}
