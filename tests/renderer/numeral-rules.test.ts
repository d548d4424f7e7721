import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../../renderer/editor/editor-extensions.ts';
import { readDocument, writeDocument } from '../../renderer/editor/markdown-text.ts';
import { numeralRules } from '../../renderer/editor/numeral-rules.ts';

const schema = getSchema(editorExtensions);
const list = schema.nodes.orderedList;
if (list === undefined) throw new Error('The editor has no lists.');
const rules = numeralRules(list);

/** Where the words `here` stand in what is read from a text, which are typed over. */
function findHere(state: EditorState): number {
  let found = 0;
  state.doc.descendants((node, position) => {
    const at = node.text?.indexOf('HERE') ?? -1;
    if (at >= 0) found = position + at;
  });
  return found;
}

/** Types a mark and a space in place of HERE. Output: the text then; undefined where nothing came of it. */
function type(markdown: string, typed: string): string | undefined {
  const doc = schema.nodeFromJSON(readDocument(markdown));
  const read = EditorState.create({ doc });
  const from = findHere(read);
  const state = read.apply(read.tr.insertText(typed, from, from + 4));
  for (const rule of rules) {
    const cursor = TextSelection.create(state.doc, from + typed.length);
    const { tr } = state.apply(state.tr.setSelection(cursor));
    const found = typeof rule.find === 'function' ? rule.find(`${typed} `) : null;
    if (!found) continue;
    const match = Object.assign([found.text], { index: 0, input: found.text, data: found.data });
    const context = { state: { tr, doc: tr.doc }, range: { from, to: from + typed.length }, match };
    const done = rule.handler(context as unknown as Parameters<typeof rule.handler>[0]);
    if (done !== null && tr.steps.length > 0) return writeDocument(tr.doc);
  }
  return undefined;
}

describe('a mark that is typed', () => {
  it.each(['①', '③', '가.', '가)', '(가)', '(1)', '1)', '㉠', 'ㄱ.', 'a.', 'i.', 'Ⅰ.'])(
    '%s begins a list',
    (mark) => {
      expect(type('앞\n\nHERE말\n\n뒤', mark)).toBe(`앞\n\n${mark} 말\n\n뒤`);
    },
  );

  it.each(['A.', 'I.', '나.', 'b.', '2)말', 'e.g.', '가', '(주)', '말'])(
    '%s alone begins none',
    (mark) => {
      expect(type('앞\n\nHERE말\n\n뒤', mark)).toBeUndefined();
    },
  );

  it('goes on with the list right above', () => {
    expect(type('가. 하나\n나. 둘\n\nHERE셋', '다.')).toBe('가. 하나\n나. 둘\n다. 셋');
    expect(type('a. x\nb. y\n\nHEREz', 'c.')).toBe('a. x\nb. y\nc. z');
    expect(type('가. 하나\n나. 둘\n\n말\n\nHERE셋', '다.')).toBe(
      '가. 하나\n나. 둘\n\n말\n\n다. 셋',
    );
    expect(type('가. 하나\n나. 둘\n\n말\n\nHERE넷', '라.')).toBeUndefined();
    expect(type('① 하나\n\nHERE셋', '③')).toBe('① 하나\n\n③ 셋');
  });

  it('makes a list with the paragraph above, which begins with the first', () => {
    expect(type('앞\n\nA. **Smith**\n\nHEREJones', 'B.')).toBe('앞\n\nA. **Smith**\nB. Jones');
    expect(type('가. 하나\n\nHERE둘', '나.')).toBe('가. 하나\n나. 둘');
    expect(type('그는 A. Smith\n\nHEREJones', 'B.')).toBeUndefined();
  });

  it('says how a list is numbered where it has one item', () => {
    expect(type('1. 하나\n   1. HERE말', '①')).toBe('1. 하나\n   ① 말');
    expect(type('1. HERE말', '가)')).toBe('가) 말');
    expect(type('- HERE말', '①')).toBeUndefined();
  });

  it('begins a list in the item above where it is typed in a further item', () => {
    expect(type('1. 하나\n2. HERE말\n3. 셋', '①')).toBe('1. 하나\n   ① 말\n2. 셋');
    expect(type('- 하나\n- HERE말', '①')).toBe('- 하나\n  ① 말');
  });

  it('does nothing in a heading', () => {
    expect(type('# HERE말', '①')).toBeUndefined();
  });
});
