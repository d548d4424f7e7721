import { followDrag } from '../ui/follow-drag.ts';

/** How thick the line is, in px, that shows where a page will lie. */
const LINE = 2;

export type PageDragDeps = {
  readonly list: HTMLElement;
  /** An empty element that stands ready, hidden: the line where the page will lie. */
  readonly line: HTMLElement;
  /** Whether pages stand side by side, as covers do. */
  readonly isGrid: boolean;
  /** The ids that the list shows, in order. */
  readonly visible: () => readonly string[];
  readonly onDrop: (pageId: string, gap: number) => void;
  /** Whether the page can go to a notebook of the rail. */
  readonly canGoTo: (notebookId: string) => boolean;
  readonly onDropOn: (pageId: string, notebookId: string) => void;
};

const ITEM = '[role="option"][data-key]';

export function pageItemAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(ITEM) : null;
}

/** The notebook of the rail that lies under a point and takes the page. */
function notebookAt(x: number, y: number, { canGoTo }: PageDragDeps): HTMLElement | null {
  const under = document.elementFromPoint(x, y)?.closest<HTMLElement>('.rail-link[data-notebook]');
  return under != null && canGoTo(under.dataset.notebook ?? '') ? under : null;
}

type Gap = { readonly gap: number; readonly item: HTMLElement; readonly isAfter: boolean };

/** The gap between pages that is nearest to a point; undefined where no page of the list lies there. */
function gapAt(x: number, y: number, { list, isGrid, visible }: PageDragDeps): Gap | undefined {
  const item = pageItemAt(document.elementFromPoint(x, y));
  const place = visible().indexOf(item?.dataset.key ?? '');
  if (item === null || !list.contains(item) || place < 0) return undefined;
  const { left, top, width, height } = item.getBoundingClientRect();
  const isAfter = isGrid ? x > left + width / 2 : y > top + height / 2;
  return { gap: isAfter ? place + 1 : place, item, isAfter };
}

function showLine({ item, isAfter }: Gap, { line, isGrid }: PageDragDeps): void {
  const { left, right, top, bottom, width, height } = item.getBoundingClientRect();
  const [x, y] = isGrid ? [isAfter ? right : left, top] : [left, isAfter ? bottom : top];
  line.hidden = false;
  Object.assign(line.style, {
    left: `${isGrid ? x - LINE / 2 : x}px`,
    top: `${isGrid ? y : y - LINE / 2}px`,
    width: `${isGrid ? LINE : width}px`,
    height: `${isGrid ? height : LINE}px`,
  });
}

/** Follows the pointer from a press on a page of the list until it is dropped, or given up by Escape. */
export function startPageDrag(press: PointerEvent, pageId: string, deps: PageDragDeps): void {
  const { list, line, onDrop, onDropOn } = deps;
  let gap: number | undefined;
  let toNotebookId: string | undefined;
  let marked: HTMLElement | null = null;

  const markNotebook = (notebook: HTMLElement | null) => {
    marked?.removeAttribute('data-page-drop');
    marked = notebook;
    marked?.setAttribute('data-page-drop', '');
    if (notebook !== null) line.hidden = true;
  };

  followDrag(press, {
    look: (x, y) => {
      const notebook = notebookAt(x, y, deps);
      toNotebookId = notebook?.dataset.notebook;
      markNotebook(notebook);
      const found = notebook === null ? gapAt(x, y, deps) : undefined;
      if (found === undefined) return;
      gap = found.gap;
      showLine(found, deps);
    },
    findList: () => list,
    drop: () => {
      if (toNotebookId !== undefined) onDropOn(pageId, toNotebookId);
      else if (gap !== undefined) onDrop(pageId, gap);
    },
    end: () => {
      markNotebook(null);
      line.hidden = true;
    },
  });
}
