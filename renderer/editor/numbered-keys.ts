import { type Editor, Extension } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { isNumerals, type Numerals } from '../../shared/letters/numerals/numerals.ts';
import { findNumberedList } from './find-list.ts';

/**
 * What official papers number the next level with, below 1. and 가.
 * Source: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조제1항.
 */
const BELOW: Partial<Record<Numerals, Numerals>> = {
  '가.': '1)',
  '1)': '가)',
  '가)': '(1)',
  '(1)': '(가)',
  '(가)': '①',
  '①': '㉮',
};

/** Puts an item into the one above, numbered as Koreans do; where there is such a list already, as its next. */
function sink(editor: Editor): boolean {
  const above: unknown = findNumberedList(editor.state.selection.$from)?.list.attrs.numerals;
  const below = isNumerals(above) ? BELOW[above] : undefined;
  if (below === undefined) return false;
  return editor
    .chain()
    .sinkListItem('listItem')
    .command(({ tr }) => {
      const found = findNumberedList(tr.selection.$from);
      const isNew = found?.list.childCount === 1 && found.list.attrs.numerals === null;
      if (isNew) tr.setNodeMarkup(found.position, undefined, { numerals: below });
      return true;
    })
    .run();
}

/** The rest of a list goes on with its numbers below what was taken out of it. */
function goOnBelow(tr: Transaction, number: number): void {
  const { $from } = tr.selection;
  const after = $from.after();
  const rest = tr.doc.resolve(after).nodeAfter;
  if (rest?.type.name === 'orderedList')
    tr.setNodeMarkup(after, undefined, { ...rest.attrs, start: number });
}

/** Takes an item out of the midst of a list that is in no other. */
function lift(editor: Editor, mustBeEmpty: boolean): boolean {
  const { $from, empty } = editor.state.selection;
  const found = findNumberedList($from);
  if (!empty || found === undefined || $from.depth !== found.depth + 2) return false;
  const { list, depth } = found;
  const at = $from.index(depth);
  const isWithin = at > 0 && at < list.childCount - 1;
  const isNested = $from.node(depth - 1).type.name === 'listItem';
  const item = list.child(at);
  if (!isWithin || isNested || item.childCount > 1) return false;
  if (mustBeEmpty && item.textContent !== '') return false;
  return editor
    .chain()
    .liftListItem('listItem')
    .command(({ tr }) => {
      goOnBelow(tr, list.attrs.start + at);
      return true;
    })
    .run();
}

/** The keys of lists with numbers, where the lists' own would lose the numbers. */
export const NumberedKeys = Extension.create({
  name: 'numberedKeys',
  // Before those of the list items.
  priority: 200,
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => sink(editor),
    'Shift-Tab': ({ editor }) => lift(editor, false),
    Enter: ({ editor }) => lift(editor, true),
  }),
});
