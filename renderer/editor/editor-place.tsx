import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import type { ActionId } from '../../shared/actions/action-table.ts';
import { useActions } from '../actions/action-handlers.ts';
import { isComposing, matchesAction } from '../actions/match-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { WritingRoom, type WritingRoomOf } from './writing-room.tsx';

type EditorPlaceProps = {
  readonly room: WritingRoomOf;
  readonly isFull: boolean;
  readonly onFull: (isFull: boolean) => void;
  readonly children: ReactNode;
};

/** Where an editor stands with the other fields of what is written. */
const GROUP = '.entry-editor, .composer-box';

/** The editor's own text, a textarea where it is edited as Markdown. */
function findText(host: HTMLElement): HTMLElement | null {
  return host.querySelector<HTMLElement>('[contenteditable], textarea');
}

/**
 * An editor that can go over the whole window and back. It is one and the same editor in both places: its element is moved,
 * never drawn anew, so that its text, its undo steps and its selection stay.
 */
export function EditorPlace({ room, isFull, onFull, children }: EditorPlaceProps) {
  const isMac = useIsMac();
  const slot = useRef<HTMLDivElement>(null);
  const [host] = useState(() => {
    const element = document.createElement('div');
    element.className = 'editor-host';
    return element;
  });

  useLayoutEffect(() => {
    if (!isFull) slot.current?.append(host);
  }, [isFull, host]);

  const wasFull = useRef(false);
  useEffect(() => {
    if (!isFull && !wasFull.current) return;
    wasFull.current = isFull;
    // What was out of reach beneath the full window is within reach again in the next frame.
    const frame = requestAnimationFrame(() => {
      findText(host)?.focus({ preventScroll: true });
      if (!isFull) host.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [isFull, host]);

  useActions({
    'full-window': {
      run: () => onFull(true),
      isAvailable: (target) => target?.closest(GROUP)?.contains(slot.current) === true,
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const is = (id: ActionId) => matchesAction(event.nativeEvent, id, isMac);
    // Finishing goes on to what the editor stands in, which adds or saves what was written.
    if (is('finish-writing')) onFull(false);
    // Answered here too: the editor takes every Enter, so that it never comes to the keys of the window.
    if (!is('full-window') && !(isFull && is('leave'))) return;
    event.preventDefault();
    event.stopPropagation();
    onFull(!isFull);
  };

  return (
    <>
      <div ref={slot} />
      {createPortal(
        // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to the keys of the text inside
        <div className="editor-keys" onKeyDown={onKeyDown}>
          {children}
        </div>,
        host,
      )}
      {isFull && <WritingRoom {...room} host={host} onLeave={() => onFull(false)} />}
    </>
  );
}
