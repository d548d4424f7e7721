import { type RefObject, useEffect } from 'react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { type ActionHandler, useActions } from '../actions/action-handlers.ts';
import { matchesAction } from '../actions/match-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { useRunAction } from '../actions/use-run-action.ts';
import { api } from '../app/bridge.ts';
import { useLatest } from '../app/use-latest.ts';
import { dropIndex } from '../entries/drop-place.ts';
import { entriesMessages } from '../entries/entries-messages.ts';
import { moveTarget } from '../entries/move-target.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { showToast } from '../ui/toasts.tsx';
import { useCall } from '../ui/use-call.ts';
import { notebookMessages } from './notebook-messages.ts';
import { pageItemAt, startPageDrag } from './page-drag.ts';

type PageOrder = {
  readonly notebook: Notebook;
  /** What the list shows, in order. */
  readonly shown: readonly PageSummary[];
  /** Whether it shows them in the parent's order, the only one that can be changed. */
  readonly isOwn: boolean;
  readonly pageId: string | undefined;
  readonly announce: (sentence: string) => void;
};

type Elements = {
  readonly box: RefObject<HTMLElement | null>;
  readonly line: RefObject<HTMLElement | null>;
};

/** A page that was moved has left its place, and with it the focus. */
function keepFocus(box: HTMLElement | null, pageId: string): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    const item = box?.querySelector<HTMLElement>(`[data-key="${CSS.escape(pageId)}"]`);
    if (isLost) item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  });
}

/** The pages of a list are put into another order: by dragging them, by keys and by the palette. */
export function usePageOrder({ box, line }: Elements, order: PageOrder): void {
  const { notebook, shown, pageId } = order;
  const messages = useMessages(notebookMessages);
  const { moved } = useMessages(entriesMessages);
  const call = useCall();
  const isEditable = useIsEditable();
  const isMac = useIsMac();
  const run = useRunAction();

  const move = async (id: string, index: number | undefined) => {
    if (!isEditable || index === undefined) return;
    const done = await call(api.movePage({ pageId: id, index }));
    if (done === undefined) return;
    keepFocus(box.current, id);
    order.announce(moved(index + 1, done.pages.length));
  };
  const visible = shown.map(({ id }) => id);
  const latest = useLatest({ ...order, visible, move, isEditable, isMac, run });

  const isGrid = notebook.kind === 'reading';
  useEffect(() => {
    const element = box.current;
    if (element === null || line.current === null) return;
    const deps = {
      list: element,
      line: line.current,
      isGrid,
      visible: () => latest.current.visible,
      onDrop: (id: string, gap: number) => {
        const { notebook: current, visible: ids } = latest.current;
        void latest.current.move(id, dropIndex(current.pages, ids, id, gap));
      },
    };
    const onPointerDown = (event: PointerEvent) => {
      const id = pageItemAt(event.target)?.dataset.key;
      const { isOwn, isEditable: canMove } = latest.current;
      // A finger rolls the list.
      const isDrag = event.button === 0 && event.pointerType !== 'touch' && isOwn && canMove;
      if (isDrag && id !== undefined) startPageDrag(event, id, deps);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const item = pageItemAt(event.target);
      if (item === null) return;
      const actions = ['move-page-up', 'move-page-down'] as const;
      const action = actions.find((id) => matchesAction(event, id, latest.current.isMac));
      if (action === undefined || !latest.current.run(action, item)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // A cover is a picture, which the window would drag away by itself.
    const onDragStart = (event: DragEvent) => event.preventDefault();
    element.addEventListener('pointerdown', onPointerDown);
    element.addEventListener('keydown', onKeyDown, { capture: true });
    element.addEventListener('dragstart', onDragStart);
    return () => {
      element.removeEventListener('pointerdown', onPointerDown);
      element.removeEventListener('keydown', onKeyDown, { capture: true });
      element.removeEventListener('dragstart', onDragStart);
    };
  }, [box, line, isGrid, latest]);

  const step = (by: -1 | 1): ActionHandler | undefined =>
    shown.length < 2
      ? undefined
      : {
          run: (target) => {
            const id = pageItemAt(target)?.dataset.key ?? pageId;
            if (id === undefined) return;
            if (!order.isOwn) showToast({ text: messages.ownOrderFirst });
            else void move(id, moveTarget(notebook.pages, visible, id, by));
          },
        };
  useActions({ 'move-page-up': step(-1), 'move-page-down': step(1) });
}
