import { Minimize2 } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { editorMessages } from './editor-messages.ts';
import './writing-room.css';

/** What is said around a text that has the whole window. */
export type WritingRoomOf = {
  /** What is being written: a reflection, a note. */
  readonly label: string;
  /** The page's title. */
  readonly title: string;
  /** In place of the state of saving, where the text is not kept yet. */
  readonly status?: ReactNode;
};

type WritingRoomProps = WritingRoomOf & {
  /** The element that holds the editor. */
  readonly host: HTMLElement;
  readonly onLeave: () => void;
};

/** The whole window for one text: paper, the text, and quietly what it is about. Nothing beneath can be reached. */
export function WritingRoom({ label, title, status, host, onLeave }: WritingRoomProps) {
  const messages = useMessages(editorMessages);
  return (
    <ModalOverlay
      className="writing-room-veil"
      isOpen
      onOpenChange={(isOpen) => isOpen || onLeave()}
    >
      <Modal className="writing-room-box">
        <Dialog className="writing-room" aria-label={messages.writing(label, title)}>
          <header className="writing-room-head">
            <span className="writing-room-title">{title}</span>
            {status === undefined ? (
              <SaveStatusLine />
            ) : (
              <span className="writing-room-status">{status}</span>
            )}
            <IconButton
              label={messages.leaveRoom}
              icon={<Minimize2 size={18} aria-hidden />}
              onPress={onLeave}
            />
          </header>
          <HostSlot host={host} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Takes the editor in once the room is drawn. */
function HostSlot({ host }: { readonly host: HTMLElement }) {
  const slot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => slot.current?.append(host), [host]);
  return <div ref={slot} className="writing-room-text" />;
}
