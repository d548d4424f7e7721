import { useEffect } from 'react';
import { countEventLines } from '../../shared/events/read-event-lines.ts';
import { isTextField } from '../app/is-text-field.ts';
import { isDialogOpen, openDialog } from '../app/open-dialog.ts';
import { useIsEditable } from '../ui/editable.tsx';

/** Several events that are pasted while no text has the focus are shown to be added to the page. */
export function usePastedEvents(pageId: string): void {
  const isEditable = useIsEditable();
  useEffect(() => {
    if (!isEditable) return;
    const hear = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isDialogOpen() || isTextField(document.activeElement)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!text.includes('\n') || countEventLines(text) < 2) return;
      event.preventDefault();
      openDialog({ kind: 'paste-events', pageId, text });
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [pageId, isEditable]);
}
