import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import './toasts.css';

export type ToastMessage = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
};

/** How long a toast stays, in milliseconds; long enough to read a sentence and reach for Undo. */
const TOAST_TIME = 8000;

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Says something in passing at the foot of the window, with at most one thing to do about it. */
export function showToast(message: ToastMessage): void {
  queue.add(message, { timeout: TOAST_TIME });
}

const shown = new Map<string, string>();

/** As `showToast`, in the place of the last toast about the same. */
export function replaceToast(topic: string, message: ToastMessage): void {
  const last = shown.get(topic);
  if (last !== undefined) queue.close(last);
  shown.set(topic, queue.add(message, { timeout: TOAST_TIME }));
}

/** What a toast offers to do, most often to take something back, is of no use once the journal is another one. */
export function closeOffers(): void {
  for (const { key, content } of [...queue.visibleToasts]) {
    if (content.action !== undefined) queue.close(key);
  }
}

export function Toasts({ closeLabel }: { readonly closeLabel: string }) {
  return (
    <ToastRegion queue={queue} className="toasts">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              className="toast-action"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" aria-label={closeLabel} className="toast-close">
            <X size={16} aria-hidden />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
