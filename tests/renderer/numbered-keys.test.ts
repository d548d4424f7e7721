import { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../../renderer/editor/editor-extensions.ts';
import { readDocument, writeDocument } from '../../renderer/editor/markdown-text.ts';
import { NumberedKeys } from '../../renderer/editor/numbered-keys.ts';

const shortcuts = NumberedKeys.config.addKeyboardShortcuts;

/** Presses a key at the end of the words HERE, which are left. Output: the text then; undefined where the key did nothing. */
function press(key: string, markdown: string): string | undefined {
  const editor = new Editor({
    element: null,
    extensions: editorExtensions,
    content: readDocument(markdown),
  });
  let place = 0;
  editor.state.doc.descendants((node, position) => {
    if (node.text?.includes('HERE')) place = position;
  });
  editor.view.dispatch(
    editor.state.tr
      .setSelection(TextSelection.create(editor.state.doc, place, place + 4))
      .deleteSelection(),
  );
  const keys = (
    shortcuts as unknown as () => Record<string, (on: { editor: Editor }) => boolean>
  )();
  const isDone = keys[key]?.({ editor });
  return isDone ? writeDocument(editor.state.doc) : undefined;
}

describe('keys in a list', () => {
  it('Tab nests with the numerals of the next level', () => {
    expect(press('Tab', '가. 하나\n나. HERE둘')).toBe('가. 하나\n   1) 둘');
    expect(press('Tab', '1. 하나\n2. HERE둘')).toBeUndefined();
  });

  it('what is taken out of the midst of a list leaves the rest with its numbers', () => {
    expect(press('Enter', '① 하나\n② 둘\n③ HERE\n④ 셋')).toBe('① 하나\n② 둘\n\n③ 셋');
    expect(press('Shift-Tab', '3. 셋\n4. HERE넷\n5. 다섯')).toBe('3. 셋\n\n넷\n\n4. 다섯');
    expect(press('Enter', '① 하나\n② HERE')).toBeUndefined();
    expect(press('Enter', '① 하나\n② HERE둘\n③ 셋')).toBeUndefined();
  });
});
