import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { addPicture, PICTURE_SIDE } from '../pictures/add-picture.ts';
import { useCall } from '../ui/use-call.ts';
import './files-given.ts';

/** Puts a picture behind what is chosen, which stays; below the last one there is a line to write on. */
function insertPicture(editor: Editor, name: string): void {
  const { doc, selection } = editor.state;
  const picture = { type: 'image', attrs: { src: attachmentPath(name), alt: '' } };
  const isLast = selection.$to.end(1) >= doc.content.size - 1;
  const content = isLast ? [picture, { type: 'paragraph' }] : [picture];
  editor.chain().focus().insertContentAt(selection.to, content).run();
}

export type PictureInsertion = {
  /** Pictures are being prepared. */
  readonly isWorking: boolean;
  readonly insert: (files: readonly File[]) => void;
};

/** Pictures into an editor's text: from files, and what is pasted into it or dropped onto it. */
export function useInsertPictures(editor: Editor): PictureInsertion {
  const call = useCall();
  const [working, setWorking] = useState(0);
  const insert = async (files: readonly File[]) => {
    setWorking((count) => count + 1);
    for (const file of files) {
      const added = await call(addPicture(file, PICTURE_SIDE));
      if (added !== undefined && !editor.isDestroyed) insertPicture(editor, added.name);
    }
    setWorking((count) => count - 1);
  };
  const latest = useRef(insert);
  useEffect(() => {
    latest.current = insert;
  });

  useEffect(() => {
    const take = ({ files }: { readonly files: readonly File[] }) => void latest.current(files);
    editor.on('filesGiven', take);
    return () => {
      editor.off('filesGiven', take);
    };
  }, [editor]);
  return { isWorking: working > 0, insert: (files) => void insert(files) };
}
