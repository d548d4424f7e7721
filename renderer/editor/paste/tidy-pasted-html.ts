import { copyChildren } from './copy-clean.ts';
import { hideStyles } from './hide-styles.ts';
import { makeWordLists } from './word-lists.ts';

const BLOCK = 'p, div, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, hr';

/** Lists that stand in lists beside the items, as Google and old pages write them, belong to the item before. */
function nestLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.localName === 'li') before.append(list);
  }
}

/** Lines without words that only keep others apart, and the line end that a browser puts at the end of what is copied. */
function dropBlankLines(body: HTMLElement): void {
  for (const line of body.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6')) {
    if ((line.textContent ?? '').trim() === '' && line.querySelector('hr, img') === null)
      line.remove();
  }
  for (const end of body.querySelectorAll('br')) {
    const isBetweenBlocks = end.parentElement === body && isBlock(end.previousElementSibling);
    if (isBetweenBlocks || !hasWordsAfter(end)) end.remove();
  }
}

function hasWordsAfter({ nextSibling: next }: Node): boolean {
  return next !== null && ((next.textContent ?? '').trim() !== '' || hasWordsAfter(next));
}

function isBlock(element: Element | null): boolean {
  return element?.matches(BLOCK) === true;
}

/** Words from the middle of a line keep the spaces at their ends, which a reader of HTML takes away. */
function keepEndSpaces(body: HTMLElement): void {
  if (body.querySelector(BLOCK) !== null) return;
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  const [first, last] = [texts[0], texts.at(-1)];
  if (first) first.nodeValue = (first.nodeValue ?? '').replace(/^ /, '\u00a0');
  if (last) last.nodeValue = (last.nodeValue ?? '').replace(/ $/, '\u00a0');
}

/**
 * Input: HTML from the clipboard or a drag. Output: the same words with the structure that the editor understands, made anew
 * (see `copyChildren`). Nothing is loaded or run: the documents it is read and made in are of no window.
 */
export function tidyPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(hideStyles(html), 'text/html');
  makeWordLists(body);
  const clean = document.implementation.createHTMLDocument('');
  clean.body.append(...copyChildren(body, clean));
  nestLists(clean.body);
  dropBlankLines(clean.body);
  keepEndSpaces(clean.body);
  return clean.body.innerHTML;
}
