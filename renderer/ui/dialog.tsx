import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { isComposing } from '../actions/match-key.ts';
import { Covering } from './covering.tsx';
import './dialog.css';

/**
 * Closes a window by Escape also where the focus is lost, or on its way back into the window: there the key would reach nothing.
 * What has the focus answers it first.
 */
function useStrayEscape(isOpen: boolean, onClose: () => void) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const hear = (event: KeyboardEvent) => {
      const isStray = !box.current?.contains(document.activeElement);
      const isEscape = event.key === 'Escape' && !event.defaultPrevented && !isComposing(event);
      if (isEscape && isStray) onClose();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [isOpen, onClose]);
  return box;
}

/** A small window over the page for one task; Escape and a click beside it close it. */
export function Dialog({
  title,
  isOpen,
  isWide = false,
  onClose,
  children,
}: {
  readonly title: string;
  /** For what is looked through rather than filled in. */
  readonly isWide?: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const box = useStrayEscape(isOpen, onClose);
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={isWide ? 'dialog-box dialog-box-wide' : 'dialog-box'}>
        <Covering>
          <AriaDialog ref={box} className="dialog">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {children}
          </AriaDialog>
        </Covering>
      </Modal>
    </ModalOverlay>
  );
}
