import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Covering } from './covering.tsx';
import './dialog.css';

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
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={isWide ? 'dialog-box dialog-box-wide' : 'dialog-box'}>
        <Covering>
          <AriaDialog className="dialog">
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
