import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { useLatest } from '../app/use-latest.ts';
import { addPicture, PICTURE_SIDE } from '../pictures/add-picture.ts';
import { useCall } from '../ui/use-call.ts';
import './files-given.ts';
import { insertPicture } from './insert-picture.ts';

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
    try {
      for (const file of files) {
        const added = await call(addPicture(file, PICTURE_SIDE));
        if (added === undefined || editor.isDestroyed) continue;
        insertPicture(editor, added.name);
        editor.view.focus();
      }
    } finally {
      setWorking((count) => count - 1);
    }
  };
  const latest = useLatest(insert);

  useEffect(() => {
    const take = ({ files }: { readonly files: readonly File[] }) => void latest.current(files);
    editor.on('filesGiven', take);
    return () => {
      editor.off('filesGiven', take);
    };
  }, [editor, latest]);
  return { isWorking: working > 0, insert: (files) => void insert(files) };
}
