import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect } from 'react';

/** Between the line that is written and the list, in CSS pixels. */
const GAP = 4;
const EDGE = 8;

/** Shows a list over everything, below the place of a text where there is room, else above it, and keeps it there. */
export function useSuggestionPlace(
  list: RefObject<HTMLElement | null>,
  editor: Editor,
  position: number,
): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    element.showPopover();
    const place = () => {
      if (position > editor.state.doc.content.size) return;
      const { left, top, bottom } = editor.view.coordsAtPos(position);
      const { offsetWidth: width, offsetHeight: height } = element;
      const hasRoom = bottom + GAP + height + EDGE <= window.innerHeight;
      const y = hasRoom || top - GAP - height < EDGE ? bottom + GAP : top - GAP - height;
      // Never beyond the window, also where the text itself was rolled out of sight.
      const lowest = Math.max(EDGE, window.innerHeight - height - EDGE);
      element.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
      element.style.top = `${Math.max(EDGE, Math.min(y, lowest))}px`;
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [list, editor, position]);
}
