import type { Editor } from '@tiptap/core';
import type { Numerals } from '../../shared/letters/numerals/numerals.ts';
import { findNumberedList } from './find-list.ts';

/** Input: an editor. Output: the numerals of the list that the cursor is in, null for `1.`; undefined outside of lists. */
export function numeralsAt(editor: Editor): Numerals | null | undefined {
  return findNumberedList(editor.state.selection.$from)?.list.attrs.numerals;
}

/** Has the list that the cursor is in numbered so; what is in none becomes one. `null` is `1.`. One step to undo. */
export function setNumerals(editor: Editor, numerals: Numerals | null): void {
  const chain = editor.chain().focus();
  if (numeralsAt(editor) === undefined) chain.toggleOrderedList();
  chain
    .command(({ tr }) => {
      const found = findNumberedList(tr.selection.$from);
      if (found === undefined) return false;
      tr.setNodeMarkup(found.position, undefined, { ...found.list.attrs, numerals });
      return true;
    })
    .run();
}
