import type { Inline } from '../letter-model.ts';
import { plainTextOf } from '../plain-text-of.ts';

/** Other characters in the place of those from `start` to `end` of a text. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** `text` with edits, which are in order and do not overlap. */
export function editText(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let edited = '';
  for (const { start, end, text: instead } of edits) {
    edited += text.slice(done, start) + instead;
    done = end;
  }
  return edited + text.slice(done);
}

/** The words of inline content as one text, as long as they are; each character of code is `cover`. */
export function readRunningText(content: readonly Inline[], cover: string): string {
  return content
    .map((inline) => {
      if (inline.kind === 'link') return readRunningText(inline.content, cover);
      const text = plainTextOf([inline]);
      return inline.kind === 'text' && inline.code ? cover.repeat(text.length) : text;
    })
    .join('');
}

/** The edits of a run that begins at `from`. What an edit writes is written in the run where it begins. */
function editsWithin(edits: readonly Edit[], from: number, length: number): Edit[] {
  return edits
    .filter(({ start, end }) => start < from + length && end > from)
    .map(({ start, end, text }) => ({
      start: Math.max(0, start - from),
      end: Math.min(length, end - from),
      text: start < from ? '' : text,
    }));
}

/** Input: inline content, and edits of its `readRunningText`. Output: the content with them. Code and breaks stay as they are. */
export function editInlines(content: readonly Inline[], edits: readonly Edit[]): readonly Inline[] {
  if (edits.length === 0) return content;
  let end = 0;
  return content.map((inline): Inline => {
    const start = end;
    end += plainTextOf([inline]).length;
    const own = editsWithin(edits, start, end - start);
    const isFixed = inline.kind === 'break' || (inline.kind === 'text' && inline.code);
    if (own.length === 0 || isFixed) return inline;
    if (inline.kind === 'link') return { ...inline, content: editInlines(inline.content, own) };
    return { ...inline, text: editText(inline.text, own) };
  });
}
