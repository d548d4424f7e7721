import { type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Cluster } from '../../shared/timeline/timeline-layout.ts';
import { goTo } from '../app/navigation.ts';
import { useObservable } from '../app/observable.ts';
import { type Camera, fitCamera, panCamera, revealPlace, type Stage, showDay } from './camera.ts';
import type { ItemPlace } from './item-place.ts';
import type { ClusterMark, LaneOfMarks, Mark } from './lane-marks.ts';
import { markOf, scrollToMark, spotOf } from './mark-elements.ts';
import { lastSpot } from './timeline-state.ts';
import type { LiveCamera } from './use-camera.ts';
import { findSpot, type ItemSpot, walkMarks } from './walk-marks.ts';
import { NEAREST_STEP, STEPS_OF_PRESS, scaleOfStep } from './zoom-steps.ts';

/** Of the width of the window, what is turned at once. */
const TURN = 0.8;

/** Whether coming nearer could part what stands in one mark. */
function canPart({ items }: Cluster, step: number): boolean {
  const [first] = items;
  return step < NEAREST_STEP && items.some(({ span }) => span.from !== first?.span.from);
}

/** Nearer, at least by a press of the button; where there is room for all that stands in the mark, to all of it. */
function comeNearer({ span, items }: Cluster, camera: Camera, stage: Stage): Camera {
  const fitted = fitCamera(span, stage);
  const step = camera.step + STEPS_OF_PRESS;
  return fitted.step >= step ? fitted : showDay(items[0]?.span.from ?? span.from, step, stage);
}

type MarksInput = {
  readonly camera: LiveCamera;
  readonly lanes: readonly LaneOfMarks[];
  readonly origin: number;
  readonly places: ReadonlyMap<string, ItemPlace>;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Shows in a list what stands in one mark and cannot be parted. */
  readonly onList: (mark: ClusterMark, element: SVGGElement) => void;
};

/** What Tab comes to, and what the keys and presses do on the marks. */
export function useMarks({ camera, lanes, origin, places, scroller, onList }: MarksInput) {
  const wanted = useObservable(lastSpot);
  const isFocusWanted = useRef(false);
  const spot = useMemo(() => findSpot(lanes, wanted), [lanes, wanted]);
  const mark = spot && lanes[spot.lane]?.marks[spot.mark];
  const current = useMemo(
    (): ItemSpot | undefined =>
      spot && mark && { laneId: lanes[spot.lane]?.id ?? '', itemId: mark.itemIds[0] ?? '' },
    [lanes, spot, mark],
  );

  // What has the focus may come to stand in one mark with others, and be taken away with its own.
  const hadFocus = scroller.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    const isLost = hadFocus && document.activeElement === document.body;
    if (!(isFocusWanted.current || isLost) || current === undefined) return;
    isFocusWanted.current = false;
    const { laneId, itemId } = current;
    const found = [
      ...(scroller.current?.querySelectorAll<SVGGElement>('.timeline-mark') ?? []),
    ].find(({ dataset }) => dataset.lane === laneId && dataset.item === itemId);
    found?.focus({ preventScroll: true });
    if (found && scroller.current) scrollToMark(found, scroller.current);
  });

  const markAt = ({ laneId, itemId }: ItemSpot) =>
    lanes.find(({ id }) => id === laneId)?.marks.find(({ itemIds }) => itemIds.includes(itemId));

  const reveal = ({ left, right }: Mark) =>
    camera.move((at, stage) => {
      const x = left + (origin - at.left) * scaleOfStep(at.step);
      return revealPlace(at, { x, width: right - left }, stage);
    });

  const open = (itemId: string) => {
    const place = places.get(itemId);
    if (place === undefined) return;
    const { notebookId, pageId, event } = place;
    goTo({ view: 'notebook', notebookId, pageId, ...(event && { entryId: event.id }) });
  };

  const press = (at: ItemSpot, element: SVGGElement) => {
    const pressed = markAt(at);
    if (pressed === undefined) return;
    lastSpot.set(at);
    if (pressed.kind !== 'cluster') open(at.itemId);
    else if (canPart(pressed.cluster, camera.band.step)) {
      isFocusWanted.current = true;
      camera.move((at, stage) => comeNearer(pressed.cluster, at, stage));
    } else onList(pressed, element);
  };

  const walk = (key: string): boolean => {
    const next = spot && walkMarks(lanes, spot, key);
    const to = next && lanes[next.lane]?.marks[next.mark];
    if (!next || !to) return false;
    isFocusWanted.current = true;
    lastSpot.set({ laneId: lanes[next.lane]?.id ?? '', itemId: to.itemIds[0] ?? '' });
    reveal(to);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent, element: SVGGElement, at: ItemSpot) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const turn = { PageDown: TURN, PageUp: -TURN }[event.key];
    if (event.key === 'Enter' || event.key === ' ') press(at, element);
    else if (turn !== undefined) {
      camera.move((from, stage) => panCamera(from, turn * stage.width, stage));
    } else if (!walk(event.key) && !/^(Arrow|Home|End)/.test(event.key)) return;
    event.preventDefault();
  };

  const onFocus = (at: ItemSpot, isByKey: boolean) => {
    const focused = markAt(at);
    // One of several in a mark is still the one, though the mark bears the name of the first.
    if (wanted === undefined || markAt(wanted) !== focused) lastSpot.set(at);
    if (isByKey && focused !== undefined) reveal(focused);
  };

  /** What has the focus stays where it is while the size changes, else what is nearest to the middle. */
  const findAnchor = ({ step, left }: Camera, { width }: Stage): number => {
    const shift = (origin - left) * scaleOfStep(step);
    const isInSight = (x: number) => x >= 0 && x <= width;
    const element = markOf(document.activeElement);
    const focused = element && markAt(spotOf(element));
    if (focused && isInSight(focused.x + shift)) return focused.x + shift;
    const middle = width / 2;
    const nearer = (a: number, b: number) => (Math.abs(a - middle) <= Math.abs(b - middle) ? a : b);
    const inSight = lanes.flatMap(({ marks }) => marks.map(({ x }) => x + shift)).filter(isInSight);
    return inSight.length === 0 ? middle : inSight.reduce(nearer);
  };

  return { current, press, onKeyDown, onFocus, open, markAt, findAnchor };
}
