import { type RefObject, useEffect } from 'react';
import { panCamera, zoomCamera } from './camera.ts';
import type { LiveCamera } from './use-camera.ts';

/** Pixels of a wheel turned with Ctrl, or of two fingers drawn apart, that change the size by a step. */
const WHEEL_PER_STEP = 30;
/** What a browser that counts a wheel in lines means by one, in pixels. */
const LINE = 16;
/** Pixels that the pointer goes before a press is a drag. */
const DRAG_FROM = 4;

/**
 * The wheel and the pointer move the timeline in `port`: the wheel along the time, over lanes that are higher than the window up
 * and down; with Ctrl, as two fingers on a trackpad do, it changes the size around the pointer. Dragging moves it in both
 * directions; the click that ends a drag is none.
 */
export function usePanZoom(
  port: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { move }: LiveCamera,
): void {
  useEffect(() => {
    const element = port.current;
    if (element === null) return;
    let turned = 0;

    const zoom = (event: WheelEvent, pixels: number) => {
      turned -= pixels;
      const steps = Math.trunc(turned / WHEEL_PER_STEP);
      if (steps === 0) return;
      turned -= steps * WHEEL_PER_STEP;
      const at = event.clientX - element.getBoundingClientRect().left;
      move((camera, stage) => zoomCamera(camera, camera.step + steps, at, stage));
    };
    const onWheel = (event: WheelEvent) => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
      const { deltaX, deltaY } = event;
      if (event.ctrlKey) {
        event.preventDefault();
        zoom(event, deltaY * unit);
        return;
      }
      const lanes = scroller.current;
      const canScroll = lanes !== null && lanes.scrollHeight > lanes.clientHeight;
      const isAcross = Math.abs(deltaX) > Math.abs(deltaY) || event.shiftKey;
      if (!isAcross && canScroll) return;
      event.preventDefault();
      const pixels = (Math.abs(deltaX) > Math.abs(deltaY) ? deltaX : deltaY) * unit;
      move((camera, stage) => panCamera(camera, pixels, stage));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    const endDragging = followDrags(element, (dx, dy) => {
      move((camera, stage) => panCamera(camera, -dx, stage));
      if (scroller.current !== null) scroller.current.scrollTop -= dy;
    });
    return () => {
      element.removeEventListener('wheel', onWheel);
      endDragging();
    };
  }, [port, scroller, move]);
}

/** Calls `onMove` with each way that a drag goes in `element`. Output: what ends it. */
function followDrags(element: HTMLElement, onMove: (dx: number, dy: number) => void): () => void {
  let last: { x: number; y: number } | null = null;
  let isDragging = false;
  const onDown = (event: PointerEvent) => {
    isDragging = false;
    if (event.button === 0) last = { x: event.clientX, y: event.clientY };
  };
  const onPointer = (event: PointerEvent) => {
    if (last === null) return;
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    if (!isDragging && Math.hypot(dx, dy) < DRAG_FROM) return;
    if (!isDragging) {
      isDragging = true;
      element.setPointerCapture(event.pointerId);
      element.dataset.dragging = '';
    }
    last = { x: event.clientX, y: event.clientY };
    onMove(dx, dy);
  };
  const onUp = (event: PointerEvent) => {
    // The last of the way may come with it alone.
    if (isDragging && event.type === 'pointerup') onPointer(event);
    last = null;
    delete element.dataset.dragging;
  };
  const onClick = (event: MouseEvent) => {
    if (isDragging) event.stopPropagation();
    isDragging = false;
  };
  const signal = new AbortController();
  const options = { signal: signal.signal };
  element.addEventListener('pointerdown', onDown, options);
  element.addEventListener('pointermove', onPointer, options);
  element.addEventListener('pointerup', onUp, options);
  element.addEventListener('pointercancel', onUp, options);
  element.addEventListener('click', onClick, { ...options, capture: true });
  return () => signal.abort();
}
