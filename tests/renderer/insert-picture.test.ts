import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../../renderer/editor/editor-extensions.ts';
import { insertPicture } from '../../renderer/editor/insert-picture.ts';
import { readDocument, writeDocument } from '../../renderer/editor/markdown-text.ts';

const NAME = `${'a'.repeat(64)}.jpg`;
const PICTURE = `![](attachments/${NAME})`;

/** What a text is after a picture was put in with the cursor at `position`, and after it a word. */
function insertAt(markdown: string, position: number): string {
  const content = readDocument(markdown);
  const editor = new Editor({ element: null, extensions: editorExtensions, content });
  editor.commands.setTextSelection(position);
  insertPicture(editor, NAME);
  editor.commands.insertContentAt(editor.state.selection.from, { type: 'text', text: '·' });
  return writeDocument(editor.state.doc);
}

describe('a picture that is put into a text', () => {
  it.each([
    ['', 1, `${PICTURE}\n\n·`],
    ['앞', 2, `앞\n\n${PICTURE}\n\n·`],
    ['앞뒤', 2, `앞\n\n${PICTURE}\n\n·뒤`],
    ['앞\n\n뒤', 3, `앞\n\n${PICTURE}\n\n·뒤`],
    [PICTURE, 0, `${PICTURE}\n\n·\n\n${PICTURE}`],
    [PICTURE, 1, `${PICTURE}\n\n${PICTURE}\n\n·`],
    ['- 앞\n- 뒤', 4, `- 앞\n\n  ${PICTURE}\n\n  ·\n- 뒤`],
    ['> 앞', 3, `> 앞\n>\n> ${PICTURE}\n>\n> ·`],
  ])('%j at %i stands alone there, and the cursor behind it', (markdown, position, expected) => {
    expect(insertAt(markdown, position)).toContain(expected);
  });

  it('stands in no place that does not exist: wherever the cursor is, nothing is lost', () => {
    const markdown = `# 제목\n\n앞\n\n${PICTURE}\n\n- 하나\n- 둘\n\n> 말\n\n\`\`\`\n코드\n\`\`\`\n\n---`;
    const size = new Editor({
      element: null,
      extensions: editorExtensions,
      content: readDocument(markdown),
    }).state.doc.content.size;
    for (let position = 0; position <= size; position += 1) {
      const written = insertAt(markdown, position);
      expect(written.split(PICTURE)).toHaveLength(3);
      const words = written.replace(/[^\p{L}]/gu, '').replaceAll('·', '');
      expect([...words].filter((each) => /\p{Script=Hangul}/u.test(each)).join('')).toBe(
        '제목앞하나둘말코드',
      );
    }
  });
});
