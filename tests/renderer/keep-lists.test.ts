import { getSchema } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../../renderer/editor/editor-extensions.ts';
import {
  canHold,
  keepLists,
  readDocument,
  writeDocument,
} from '../../renderer/editor/markdown-text.ts';
import { parseMarkdown } from '../../shared/letters/parse-markdown.ts';

const schema = getSchema(editorExtensions);

function read(markdown: string): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON(readDocument(markdown)) });
}

function open(markdown: string): EditorState {
  const state = read(markdown);
  keepLists(state.doc, markdown);
  return state;
}

/** Writes a word at the end of the block at a place, as a parent would. */
function writeIn(state: EditorState, place: number): string {
  let end = 0;
  for (let at = 0; at <= place; at += 1) end += state.doc.child(at).nodeSize;
  let inside = end;
  while (!state.doc.resolve(inside).parent.isTextblock) inside -= 1;
  return writeDocument(state.apply(state.tr.insertText('!', inside)).doc);
}

const SPACED = '①투명성\n②미세 조정\n\n③ 공동체';
const NESTED = '1. 일\n  가. 이\n  나. 이\n1. 일';

describe('a list that is not touched', () => {
  it.each([SPACED, NESTED, '* 하나\n\n* 둘', '1) 하나\n2) 둘'])(
    'stays as %j while other words change',
    (list) => {
      expect(writeIn(open(`앞\n\n${list}\n\n뒤`), 0)).toBe(`앞!\n\n${list}\n\n뒤`);
      expect(writeIn(open(`${list}\n\n뒤`), 1)).toBe(`${list}\n\n뒤!`);
      expect(writeIn(open(`뒤\n${list}`), 0)).toBe(`뒤!\n\n${list}`);
    },
  );

  it('is written in order where it is touched', () => {
    expect(writeIn(open(`앞\n\n${SPACED}`), 1)).toBe('앞\n\n① 투명성\n② 미세 조정\n③ 공동체!');
    expect(writeIn(open(`앞\n\n${NESTED}`), 1)).toBe('앞\n\n1. 일\n   가. 이\n   나. 이\n2. 일!');
  });

  it('never runs into a list that comes beside it', () => {
    const state = open('* 하나\n* 둘\n\n뒤');
    const list = schema.nodeFromJSON(readDocument('- 셋'));
    const changed = state.apply(state.tr.insert(state.doc.child(0).nodeSize, list.child(0))).doc;
    const blocks = parseMarkdown(writeDocument(changed));
    expect(blocks.map(({ kind }) => kind)).toEqual(['list', 'list', 'paragraph']);
  });

  it('reads as it would if it were written anew, whatever the text', () => {
    const mark = fc.constantFrom(
      '① ',
      '②',
      '③ ',
      '가. ',
      '나. ',
      '1. ',
      '1) ',
      '2. ',
      '- ',
      '* ',
      '> ',
      '',
    );
    const line = fc
      .record({
        space: fc.constantFrom('', '', ' ', '  ', '   ', '    '),
        marks: fc.array(mark, { maxLength: 2 }),
        gap: fc.boolean(),
      })
      .map(({ space, marks, gap }) => `${space}${marks.join('')}말${gap ? '\n' : ''}`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const markdown = `앞\n\n${lines.join('\n')}`;
        fc.pre(canHold(markdown));
        const kept = parseMarkdown(writeIn(open(markdown), 0));
        expect(kept).toEqual(parseMarkdown(writeIn(read(markdown), 0)));
      }),
      { numRuns: 300 },
    );
  });

  it('that goes on with another is written anew, since it reads otherwise alone', () => {
    expect(writeIn(open('가. 하나\n나. 둘\n\n말\n\n다.  셋'), 1)).toBe(
      '가. 하나\n나. 둘\n\n말!\n\n다. 셋',
    );
  });
});
