import { type DragEvent, useState } from 'react';
import { bringsFiles, filesOf } from './picture-files.ts';

/** What an element needs onto which files are dropped, and whether some are over it. */
export function useDroppedFiles(onDrop: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const onDrag = (event: DragEvent) => {
    if (!bringsFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const dropProps = {
    onDragEnter: onDrag,
    onDragOver: onDrag,
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      if (!bringsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      onDrop(filesOf(event.dataTransfer));
    },
  };
  return { isOver, dropProps };
}
