import type { Editor } from '@tiptap/core';
import type { ActionHandlers } from '../actions/action-handlers.ts';
import { setNumerals } from './set-numerals.ts';

/** What the palette can do with the numbers of a list, where the text has the focus. */
export function numeralActions(
  editor: Editor,
  isAvailable: (target: Element | null) => boolean,
): ActionHandlers {
  return {
    'number-decimal': { run: () => setNumerals(editor, null), isAvailable },
    'number-circled': { run: () => setNumerals(editor, '①'), isAvailable },
    'number-ganada': { run: () => setNumerals(editor, '가.'), isAvailable },
  };
}
