import type { Editor } from '@tiptap/core';
import { wrapRangeInList } from '@tiptap/pm/schema-list';
import type { Transaction } from '@tiptap/pm/state';
import type { Numerals } from '../../shared/letters/numerals/numerals.ts';
import { findList, findNumberedList } from './find-list.ts';

/** Input: an editor. Output: the numerals of the list that the cursor is in, null for `1.`; undefined outside of lists. */
export function numeralsAt(editor: Editor): Numerals | null | undefined {
  return findNumberedList(editor.state.selection.$from)?.list.attrs.numerals;
}

/** Numbers the innermost list, of points too; what is in none becomes one of its own, whatever list stands above. */
function numberList(tr: Transaction, numerals: Numerals | null): boolean {
  const { $from, $to } = tr.selection;
  const type = tr.doc.type.schema.nodes.orderedList;
  const found = findList($from);
  if (type === undefined) return false;
  if (found !== undefined) {
    tr.setNodeMarkup(found.position, type, { start: found.list.attrs.start ?? 1, numerals });
    return true;
  }
  const range = $from.blockRange($to);
  return range !== null && wrapRangeInList(tr, range, type, { numerals });
}

/** Has the list that the cursor is in numbered so. `null` is `1.`. One step to undo. */
export function setNumerals(editor: Editor, numerals: Numerals | null): void {
  editor
    .chain()
    .focus()
    .command(({ tr }) => numberList(tr, numerals))
    .run();
}
