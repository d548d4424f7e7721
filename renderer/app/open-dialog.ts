import type { Goal } from '../../shared/journal/journal-schema.ts';
import { makeObservable, useObservable } from './observable.ts';

/** The small window that is open over the page. */
export type OpenDialog =
  | { readonly kind: 'new-notebook' }
  | { readonly kind: 'rename-notebook'; readonly notebookId: string }
  | { readonly kind: 'notebook-children'; readonly notebookId: string }
  | { readonly kind: 'new-page'; readonly notebookId: string }
  /** Another edition of the page's book. */
  | { readonly kind: 'new-edition'; readonly pageId: string }
  | { readonly kind: 'goal'; readonly goal?: Goal | undefined }
  /** Without `childId`, a new child. */
  | { readonly kind: 'child'; readonly childId?: string }
  | {
      readonly kind: 'paste-quotes';
      readonly pageId: string;
      readonly fromComposer?: string;
    }
  /** What was pasted for it; `fromComposer`: into the words of that kind, which are taken away once it is added. */
  | {
      readonly kind: 'paste-events';
      readonly pageId: string;
      readonly text?: string;
      readonly fromComposer?: 'event' | 'note';
    }
  | { readonly kind: 'turn-into-events'; readonly pageId: string; readonly entryId: string }
  | { readonly kind: 'move-page'; readonly pageId: string }
  | { readonly kind: 'merge-page'; readonly pageId: string }
  | { readonly kind: 'split-page'; readonly pageId: string; readonly entryId: string }
  | { readonly kind: 'move-to-page'; readonly pageId: string; readonly entryId: string }
  | {
      readonly kind: 'merge-tags';
      readonly tags: readonly string[];
      readonly onMerged: (to: string) => void;
    }
  | { readonly kind: 'quote-picture'; readonly pageId: string; readonly entryId: string }
  | { readonly kind: 'empty-trash' }
  | { readonly kind: 'keys' };

const dialog = makeObservable<OpenDialog | null>(null);

export const openDialog = (next: OpenDialog): void => dialog.set(next);
export const closeDialog = (): void => dialog.set(null);

/**
 * Whether anything lies over the page that keeps the window's keys to itself. Looked for in the document, since some windows
 * and menus are a view's own; a toast has the role of one but lies beside the page.
 */
export function isDialogOpen(): boolean {
  const open = ':is([role="dialog"], [role="alertdialog"], [role="menu"]):not(.toast)';
  return dialog.get() !== null || document.querySelector(open) !== null;
}

export function useOpenDialog(): OpenDialog | null {
  return useObservable(dialog);
}
