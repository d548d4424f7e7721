import { type FocusEvent, type PointerEvent, useEffect, useEffectEvent, useState } from 'react';
import { makeObservable } from '../app/observable.ts';
import type { LaneOfMarks } from './lane-marks.ts';
import { markOf, spotOf } from './mark-elements.ts';
import type { CardOf } from './timeline-card.tsx';
import type { LiveCamera } from './use-camera.ts';
import type { useMarks } from './use-marks.ts';

/** Milliseconds that the pointer rests before a card comes, and that it stays when the pointer leaves. */
const REST = 120;

/**
 * The card of the mark that has the focus or the pointer over it. Escape hides it, and so does whatever moves what it lies
 * beside.
 */
export function useCards({
  camera,
  lanes,
  markAt,
}: {
  readonly camera: LiveCamera;
  readonly lanes: readonly LaneOfMarks[];
  readonly markAt: ReturnType<typeof useMarks>['markAt'];
}) {
  const [shown] = useState(() => makeObservable<CardOf | null>(null));
  const [timer] = useState(() => ({ id: 0 }));

  const show = useEffectEvent((element: SVGGElement) => {
    const spot = spotOf(element);
    const mark = markAt(spot);
    const lane = lanes.find(({ id }) => id === spot.laneId)?.title ?? '';
    if (mark !== undefined && element.isConnected) shown.set({ mark, lane, element });
  });
  const later = (run: () => void) => {
    clearTimeout(timer.id);
    timer.id = window.setTimeout(run, REST);
  };
  /** Back to the one that has the focus, where it is seen. */
  const showFocused = useEffectEvent(() => {
    const focused = markOf(document.activeElement);
    if (focused?.matches(':focus-visible')) show(focused);
    else shown.set(null);
  });

  useEffect(() => {
    const hide = () => {
      clearTimeout(timer.id);
      shown.set(null);
      // Where the keys moved it, it stands still at once.
      timer.id = window.setTimeout(showFocused, REST);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      clearTimeout(timer.id);
      shown.set(null);
    };
    const stopFollowing = camera.live.subscribe(hide);
    window.addEventListener('keydown', onEscape);
    return () => {
      stopFollowing();
      clearTimeout(timer.id);
      window.removeEventListener('keydown', onEscape);
    };
  }, [camera.live, shown, timer]);

  return {
    shown,
    onPointerOver: ({ target, buttons }: PointerEvent) => {
      const mark = markOf(target);
      if (mark !== null && buttons === 0) later(() => show(mark));
    },
    onPointerOut: ({ target }: PointerEvent) => {
      if (markOf(target) !== null) later(showFocused);
    },
    onFocusCapture: ({ target }: FocusEvent) => {
      const mark = markOf(target);
      if (mark?.matches(':focus-visible')) show(mark);
    },
    onBlurCapture: () => {
      clearTimeout(timer.id);
      shown.set(null);
    },
  };
}
