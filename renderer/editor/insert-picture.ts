import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';

/** The cursor goes on below the picture that ends at `end`; where nothing that can be written in is below it, a line is made. */
function goOn(tr: Transaction, end: number): boolean {
  const { paragraph } = tr.doc.type.schema.nodes;
  const below = tr.doc.resolve(end).nodeAfter;
  if (paragraph && (below === null || below.isAtom)) tr.insert(end, paragraph.create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(end), 1));
  return true;
}

/** Puts a picture behind what is chosen, which stays, and the cursor behind the picture. */
export function insertPicture(editor: Editor, name: string): void {
  const { selection, doc } = editor.state;
  const before = new Set<unknown>();
  doc.descendants((node) => {
    before.add(node);
  });
  editor
    .chain()
    .insertContentAt(selection.to, { type: 'image', attrs: { src: attachmentPath(name), alt: '' } })
    .command(({ tr }) => {
      let end: number | undefined;
      // The text around it may have been parted, so that it is not just where the cursor was.
      tr.doc.descendants((node, position) => {
        if (node.type.name === 'image' && !before.has(node)) end = position + node.nodeSize;
      });
      return end !== undefined && goOn(tr, end);
    })
    .run();
}

/** From a picture's caption on to the text below it, at once: the next key belongs there. */
export function leavePicture(editor: Editor, end: number): void {
  editor.commands.command(({ tr }) => goOn(tr, end));
  editor.view.focus();
}
