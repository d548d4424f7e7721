import type { PagedPart } from '../../../shared/letters/paging/mark-pages.ts';
import type { PagedLeaf } from './paged-leaf.ts';

/** The parts of a letter's `<article>` that take room, in order, with the pages on which they begin. */
export function partsOfLetter(article: Element, leaf: PagedLeaf): readonly PagedPart[] {
  let above = -1;
  return [...article.children].map((part) => {
    const page = leaf.pageOf(part);
    const isAtTop = above < page;
    above = leaf.endOf(part);
    return { heading: part.querySelector('.letter-heading')?.textContent ?? '', page, isAtTop };
  });
}
