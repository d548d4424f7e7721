import { getSchema } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import { editorExtensions } from '../../renderer/editor/editor-extensions.ts';
import { writeDocument } from '../../renderer/editor/markdown-text.ts';
import { numberPasted } from '../../renderer/editor/paste/number-pasted.ts';

const schema = getSchema(editorExtensions);
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});

function paste(content: object[], open = 0) {
  const doc = schema.nodeFromJSON({ type: 'doc', content });
  return numberPasted(new Slice(doc.content, open, open));
}

const read = (content: object[]) =>
  writeDocument(schema.topNodeType.create(null, paste(content).content));

describe('paragraphs that are pasted from a page', () => {
  it('are lists where they are numbered', () => {
    const lines = [
      paragraph(text('까닭')),
      paragraph(text('① '), text('투명성', 'bold'), text(': 속을')),
      paragraph(text('② 미세 조정')),
      paragraph(text('끝')),
    ];
    expect(paste(lines).content.content.map(({ type }) => type.name)).toEqual([
      'paragraph',
      'orderedList',
      'paragraph',
    ]);
    expect(read(lines)).toBe('까닭\n\n① **투명성**: 속을\n② 미세 조정\n\n끝');
    expect(read([paragraph(text('(가) 하나'), { type: 'hardBreak' }, text('(나) 둘'))])).toBe(
      '(가) 하나\n(나) 둘',
    );
  });

  it('end where other words go on', () => {
    const { openStart, openEnd } = paste([paragraph(text('말')), paragraph(text('① 하나'))], 1);
    expect([openStart, openEnd]).toEqual([1, 0]);
  });

  it('before a list of the page, which stays open to be gone on with', () => {
    const item = { type: 'listItem', content: [paragraph(text('점'))] };
    const lines = [
      paragraph(text('① 하나')),
      paragraph(text('② 둘')),
      { type: 'bulletList', content: [item] },
    ];
    const doc = schema.nodeFromJSON({ type: 'doc', content: lines });
    const { content, openStart, openEnd } = numberPasted(Slice.maxOpen(doc.content));
    expect(content.childCount).toBe(2);
    expect([openStart, openEnd]).toEqual([0, 3]);
  });

  it.each([
    [[paragraph(text('① 하나'))]],
    [[paragraph(text('A. Smith said')), paragraph(text('no more'))]],
    [[paragraph(text('말')), paragraph(text('다. 말'))]],
  ])('stay as they are otherwise', (content) => {
    const slice = new Slice(schema.nodeFromJSON({ type: 'doc', content }).content, 0, 0);
    expect(numberPasted(slice)).toBe(slice);
  });
});
