import { X } from 'lucide-react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { ToastCount } from './toast-count.tsx';
import { toastQueue } from './toast-queue.ts';
import './toasts.css';

const ROOM = '--toasts-room';

/** Tells the styles what room the toasts need at the window's foot, so that a window over the page ends above them. */
function followHeight(region: HTMLElement | null) {
  if (region === null) return;
  const root = document.documentElement;
  const observer = new ResizeObserver(() =>
    root.style.setProperty(ROOM, `calc(${region.offsetHeight}px + 2 * var(--space-2))`),
  );
  observer.observe(region);
  return () => {
    observer.disconnect();
    root.style.removeProperty(ROOM);
  };
}

export function Toasts({ closeLabel }: { readonly closeLabel: string }) {
  return (
    <ToastRegion ref={followHeight} queue={toastQueue} className="toasts">
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.progress && (
            <ToastCount progress={toast.content.progress} name={toast.content.text} />
          )}
          {toast.content.action && (
            <Button
              className="toast-action"
              onPress={() => {
                toast.content.action?.run();
                toastQueue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          {!toast.content.progress && (
            <Button slot="close" aria-label={closeLabel} className="toast-close">
              <X size={16} aria-hidden />
            </Button>
          )}
        </Toast>
      )}
    </ToastRegion>
  );
}
