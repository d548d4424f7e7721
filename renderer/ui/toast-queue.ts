import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Observable } from '../app/observable.ts';

/** How far something has come; `label` says it in words. */
export type ToastProgress = {
  readonly done: number;
  readonly total: number;
  readonly label: string;
};

export type ToastMessage = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Of something that is under way: the message stays until it is over. */
  readonly progress?: Observable<ToastProgress>;
};

/** How long a toast stays, in milliseconds; long enough to read a sentence and reach for Undo. */
const TOAST_TIME = 8000;
/** More would be a list, not a word in passing. */
export const MOST_TOASTS = 3;

/** What is said now, newest first. It never holds more than is seen, since what waited would be said as news of long ago. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: MOST_TOASTS });

function add(message: ToastMessage): string {
  const { visibleToasts } = toastQueue;
  const oldest = visibleToasts.findLast(({ content }) => content.progress === undefined);
  if (visibleToasts.length === MOST_TOASTS && oldest !== undefined) toastQueue.close(oldest.key);
  return toastQueue.add(message, message.progress ? {} : { timeout: TOAST_TIME });
}

/**
 * Says something in passing at the foot of the window, with at most one thing to do about it. The same news is not said twice
 * over.
 */
export function showToast(message: ToastMessage): void {
  const isSame = ({ text, action }: ToastMessage) =>
    text === message.text && action === undefined && message.action === undefined;
  const same = toastQueue.visibleToasts.find(({ content }) => isSame(content));
  if (same !== undefined) toastQueue.close(same.key);
  add(message);
}

/** What was saved to a file. "Show in folder" shows the last one only, so no older one may offer it. */
export const SAVED_FILE = 'saved-file';
/** What was put on the clipboard, which holds the last one only. */
export const COPIED = 'copied';

const shown = new Map<string, string>();

/** As `showToast`, in the place of the last toast about the same. */
export function replaceToast(topic: string, message: ToastMessage): void {
  const last = shown.get(topic);
  if (last !== undefined) toastQueue.close(last);
  shown.set(topic, add(message));
}

/** Says what is under way, until the function that comes back is called. */
export function showProgress(
  message: ToastMessage & { readonly progress: Observable<ToastProgress> },
): () => void {
  const key = add(message);
  return () => toastQueue.close(key);
}

/** What a toast offers to do, most often to take something back, is of no use once the journal is another one. */
export function closeOffers(): void {
  for (const { key, content } of [...toastQueue.visibleToasts]) {
    if (content.action !== undefined && content.progress === undefined) toastQueue.close(key);
  }
}
