import type { PageInView, PageView } from './page-view.ts';

type TurningKey = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'preventDefault'
>;

function pageByKey(key: string, { page, pages }: PageInView): number | undefined {
  switch (key) {
    case 'PageDown':
    case 'ArrowRight':
      return page + 1;
    case 'PageUp':
    case 'ArrowLeft':
      return page - 1;
    case 'Home':
      return 0;
    case 'End':
      return pages - 1;
    default:
      return undefined;
  }
}

/** Turns to the page that a key asks for, as in a program that reads PDFs; other keys are left to others. */
export function turnByKey(view: Pick<PageView, 'where' | 'turnTo'>, event: TurningKey): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
  const page = pageByKey(event.key, view.where());
  if (page === undefined) return;
  event.preventDefault();
  view.turnTo(page);
}
