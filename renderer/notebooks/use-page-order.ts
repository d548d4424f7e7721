import { type RefObject, useEffect, useRef } from 'react';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { type ActionHandler, useActions } from '../actions/action-handlers.ts';
import { matchesAction } from '../actions/match-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { useRunAction } from '../actions/use-run-action.ts';
import { api } from '../app/bridge.ts';
import { currentSnapshot, useSnapshot } from '../app/session-store.ts';
import { useLatest } from '../app/use-latest.ts';
import { dropIndex } from '../entries/drop-place.ts';
import { entriesMessages } from '../entries/entries-messages.ts';
import { moveTarget } from '../entries/move-target.ts';
import { useMessages } from '../messages/use-messages.ts';
import { listOtherNotebooks } from '../pages/other-notebooks.ts';
import { useMovePage } from '../pages/use-move-page.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { showToast } from '../ui/toast-queue.ts';
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

/** A page that was moved has left its place, and with it the focus. Resolves when it has it again. */
function keepFocus(box: HTMLElement | null, pageId: string): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      const item = box?.querySelector<HTMLElement>(`[data-key="${CSS.escape(pageId)}"]`);
      if (isLost) item?.focus({ preventScroll: true });
      item?.scrollIntoView({ block: 'nearest' });
      resolve();
    });
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

  /** Keys can be faster than the disk: the page that they move, until it has the focus in its new place. */
  const stepping = useRef<{ readonly id: string; readonly done: Promise<void> }>(null);

  const move = async (id: string, index: number | undefined) => {
    if (!isEditable || index === undefined) return;
    const done = await call(api.movePage({ pageId: id, index }));
    if (done === undefined) return;
    order.announce(moved(index + 1, done.pages.length));
    await keepFocus(box.current, id);
  };
  const visible = shown.map(({ id }) => id);
  const snapshot = useSnapshot();
  const movePage = useMovePage();
  const moveTo = async (id: string, notebookId: string) => {
    const page = snapshot.pages.get(id);
    const to = snapshot.notebooks.find((each) => each.id === notebookId);
    if (page !== undefined && to !== undefined) await movePage(page, to);
  };
  const others = listOtherNotebooks(snapshot, notebook.id).map(({ id }) => id);
  const latest = useLatest({ ...order, visible, move, moveTo, others, isEditable, isMac, run });

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
      canGoTo: (notebookId: string) => latest.current.others.includes(notebookId),
      onDropOn: (id: string, notebookId: string) => void latest.current.moveTo(id, notebookId),
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
      const isOnItem = item !== null && element.contains(item);
      const isBetween = stepping.current !== null && event.target === document.body;
      if (!isOnItem && !isBetween) return;
      const actions = ['move-page-up', 'move-page-down'] as const;
      const action = actions.find((id) => matchesAction(event, id, latest.current.isMac));
      if (action === undefined || !latest.current.run(action, item)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // A cover is a picture, which the window would drag away by itself.
    const onDragStart = (event: DragEvent) => event.preventDefault();
    element.addEventListener('pointerdown', onPointerDown);
    document.addEventListener('keydown', onKeyDown, { capture: true });
    element.addEventListener('dragstart', onDragStart);
    return () => {
      element.removeEventListener('pointerdown', onPointerDown);
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      element.removeEventListener('dragstart', onDragStart);
    };
  }, [box, line, isGrid, latest]);

  const takeStep = (id: string, by: -1 | 1) => {
    const before = stepping.current?.done ?? Promise.resolve();
    const go = async () => {
      await before;
      // As the steps before have left it, whether or not that is drawn yet.
      const now = currentSnapshot()?.notebooks.find((each) => each.id === notebook.id)?.pages ?? [];
      const ids = now.filter((each) => latest.current.visible.includes(each));
      await move(id, moveTarget(now, ids, id, by));
      if (stepping.current?.done === done) stepping.current = null;
    };
    const done: Promise<void> = go();
    stepping.current = { id, done };
  };
  const step = (by: -1 | 1): ActionHandler | undefined =>
    shown.length < 2
      ? undefined
      : {
          run: (target) => {
            const id = pageItemAt(target)?.dataset.key ?? stepping.current?.id ?? pageId;
            if (id === undefined) return;
            if (order.isOwn) takeStep(id, by);
            else showToast({ text: messages.ownOrderFirst });
          },
        };
  useActions({ 'move-page-up': step(-1), 'move-page-down': step(1) });
}
