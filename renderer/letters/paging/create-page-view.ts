import type { PageInView, PageView } from './page-view.ts';
import { turnByKey } from './turn-by-key.ts';
import { turnByWheel } from './turn-by-wheel.ts';

/** Input: what holds the sheets, side by side. Output: the window as a view of them, which keys and the wheel turn. */
export function createPageView(papers: Element): PageView {
  const { documentElement } = document;
  let listener: ((inView: PageInView) => void) | undefined;
  let told = '';

  const boxOf = (page: number) => papers.children[page]?.getBoundingClientRect();
  const where = (): PageInView => {
    const pages = papers.children.length;
    const [first, second] = [boxOf(0), boxOf(1)];
    if (first === undefined || second === undefined) return { page: 0, pages };
    const middle = documentElement.clientWidth / 2 - (first.left + first.width / 2);
    const page = Math.round(middle / (second.left - first.left));
    return { page: Math.min(Math.max(page, 0), pages - 1), pages };
  };
  const turnTo = (page: number, edge: 'head' | 'foot' = 'head') => {
    const box = boxOf(Math.min(Math.max(page, 0), papers.children.length - 1));
    if (box === undefined) return;
    window.scrollTo({
      left: window.scrollX + box.left + box.width / 2 - documentElement.clientWidth / 2,
      top: edge === 'head' ? 0 : documentElement.scrollHeight,
      behavior: 'instant',
    });
  };
  const look = () => {
    const now = where();
    const key = `${now.page}/${now.pages}`;
    if (key !== told) listener?.(now);
    told = key;
  };
  const view: PageView = {
    where,
    turnTo,
    look,
    watch: (next) => {
      listener = next;
      told = '';
      look();
    },
  };
  document.addEventListener('scroll', look, { passive: true });
  window.addEventListener('resize', look);
  document.addEventListener('keydown', (event) => turnByKey(view, event));
  document.addEventListener('wheel', turnByWheel(view), { passive: false });
  return view;
}
