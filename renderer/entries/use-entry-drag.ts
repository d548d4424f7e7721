import { type RefObject, useEffect } from 'react';
import { makeDragPictures } from './drag-pictures.ts';
import type { EntryCommands } from './entry-commands.ts';
import { startKeyDrag } from './key-drag.ts';
import { startPointerDrag } from './pointer-drag.ts';

const HANDLE = '[data-action="drag"]:not([aria-disabled])';

function handleOf({ target }: Event): { handle: HTMLElement; entryId: string } | undefined {
  const handle = target instanceof Element ? target.closest<HTMLElement>(HANDLE) : null;
  const entryId = handle?.closest<HTMLElement>('[data-entry]')?.dataset.entry;
  return handle === null || entryId === undefined ? undefined : { handle, entryId };
}

/** What dragging needs of a list's commands. */
export type DragCommands = Pick<
  EntryCommands,
  'pageId' | 'visibleIds' | 'drop' | 'moveToPage' | 'tellDrag'
>;

type Elements = {
  readonly list: RefObject<HTMLElement | null>;
  readonly line: RefObject<HTMLElement | null>;
  readonly words: RefObject<HTMLElement | null>;
};

/** Entries are dragged by their handles, with the pointer or the keys. One listener for all of them. */
export function useEntryDrag(elements: Elements, commands: DragCommands): void {
  const { list, line, words } = elements;
  useEffect(() => {
    if (list.current === null || line.current === null || words.current === null) return;
    const element = list.current;
    const pictures = makeDragPictures(element, line.current, words.current);
    const visible = commands.visibleIds;

    const onPointerDown = (event: PointerEvent) => {
      const found = handleOf(event);
      if (found === undefined || event.button !== 0) return;
      // Else the words under the way are selected, and a touch scrolls.
      event.preventDefault();
      found.handle.focus({ preventScroll: true });
      startPointerDrag(event, found.entryId, {
        list: element,
        pictures,
        visible,
        pageId: commands.pageId,
        onDrop: (entryId, drop) =>
          'gap' in drop
            ? commands.drop(entryId, drop.gap)
            : commands.moveToPage(entryId, drop.toPageId),
      });
    };
    const onClick = (event: MouseEvent) => {
      const found = handleOf(event);
      // A click of a pointer has a count; one of the keys or a screen reader has none.
      if (found === undefined || event.detail !== 0) return;
      commands.tellDrag({ kind: 'taken' });
      startKeyDrag(found.handle, found.entryId, {
        pictures,
        visible,
        onPlace: (place, all) => commands.tellDrag({ kind: 'place', place, all }),
        onDrop: commands.drop,
        onEnd: (wasDropped) => wasDropped || commands.tellDrag({ kind: 'given-up' }),
      });
    };

    element.addEventListener('pointerdown', onPointerDown);
    element.addEventListener('click', onClick);
    return () => {
      pictures.clear();
      element.removeEventListener('pointerdown', onPointerDown);
      element.removeEventListener('click', onClick);
    };
  }, [list, line, words, commands]);
}
