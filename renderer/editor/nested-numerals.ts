import { Extension } from '@tiptap/core';
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

/** Tab puts an item into the one above, numbered as Koreans do; where there is such a list already, as its next. */
export const NestedNumerals = Extension.create({
  name: 'nestedNumerals',
  // Before the list items' own Tab.
  priority: 200,
  addKeyboardShortcuts: () => ({
    Tab: ({ editor }) => {
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
    },
  }),
});
