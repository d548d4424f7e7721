import { type RefObject, useEffect } from 'react';
import { useLatest } from '../app/use-latest.ts';
import { filesOf } from './picture-files.ts';

/**
 * Hears of files that are pasted while the focus is in `box`. What has no caret is told of no paste: the page's body is, so
 * it is listened to there.
 */
export function usePastedFiles(
  box: RefObject<Element | null>,
  onPaste: (files: readonly File[]) => void,
): void {
  const latest = useLatest(onPaste);
  useEffect(() => {
    const hear = ({ clipboardData }: ClipboardEvent) => {
      if (box.current?.contains(document.activeElement)) latest.current(filesOf(clipboardData));
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [box, latest]);
}
