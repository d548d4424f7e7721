import { isSafeHref } from '../../../shared/letters/safe-href.ts';
import { attachmentOfUrl, attachmentUrl } from '../../../shared/pictures/attachment-name.ts';
import { addressInJournal } from '../reference-node.ts';
import { styleOf } from './hide-styles.ts';
import { marksOf } from './marks-of.ts';
import { numeralsOf } from './numerals-of.ts';

/** Elements that hold no words of the text, whatever is inside them. */
const WORDLESS = new Set(
  `applet area audio base button canvas datalist dialog embed frame frameset head iframe img input link map math meta meter
  nav noembed noframes noscript object option output picture progress script select style svg template textarea title video`.split(
    /\s+/,
  ),
);

/** What the editor has a block for. */
const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr br'.split(' '));
/** Other elements whose words stand on lines of their own. */
const LINES = new Set(
  'address article aside body center dd details dl dt figcaption figure footer form header main section summary div'.split(
    ' ',
  ),
);

/** Word's own names for what HTML has elements for. */
const WORD_CLASSES: Readonly<Record<string, string>> = {
  MsoTitle: 'h1',
  MsoSubtitle: 'h2',
  MsoQuote: 'blockquote',
  MsoIntenseQuote: 'blockquote',
};

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(styleOf(element))
  );
}

/** Signs without width only part words for the page they come from. */
function cleanWords(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff\u00ad]/g, '');
}

function nameOf(element: Element): string | undefined {
  const word = [...element.classList].map((name) => WORD_CLASSES[name]).find(Boolean);
  if (word !== undefined) return word;
  if (BLOCKS.has(element.localName)) return element.localName;
  return LINES.has(element.localName) ? 'div' : undefined;
}

function copyBlock(element: Element, name: string, to: Document): Element {
  const copy = to.createElement(name);
  if (name === 'ol') {
    const start = Number(element.getAttribute('start') ?? '1');
    if (Number.isInteger(start) && start >= 0 && start < 1e9)
      copy.setAttribute('start', `${start}`);
    const numerals = numeralsOf(element);
    if (numerals !== undefined) copy.setAttribute('data-numerals', numerals);
  }
  copy.append(...copyChildren(element, to));
  return copy;
}

/** The address of a link: one inside the journal as its Markdown has it, or a whole, harmless one. */
function hrefOf(element: Element): string | undefined {
  if (!element.matches('a, span[data-address]')) return undefined;
  const href = element.getAttribute('href')?.trim() ?? '';
  return addressInJournal(element) ?? (isSafeHref(href) ? href : undefined);
}

/** Words with the marks that an element gives them; a link only where it goes to a whole, harmless address. */
function copyInline(element: Element, to: Document): Node[] {
  const href = hrefOf(element);
  let inside = copyChildren(element, to);
  const isHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null;
  const marks = marksOf(element).filter((mark) => !(isHeading && mark === 'strong'));
  for (const mark of marks) inside = [wrap(to.createElement(mark), inside)];
  if (href === undefined) return inside;
  const link = to.createElement('a');
  link.setAttribute('href', href);
  const reference = element.getAttribute('data-reference');
  if (reference !== null) link.setAttribute('data-reference', reference);
  return [wrap(link, inside)];
}

function wrap(element: Element, inside: readonly Node[]): Element {
  element.append(...inside);
  return element;
}

/** A row of a table is a line; one that has a single cell, as pages are laid out with, is what is in the cell. */
function copyRow(row: Element, to: Document): Node[] {
  const cells = [...row.children].filter((cell) => cell.matches('td, th'));
  if (cells.length === 1)
    return [wrap(to.createElement('div'), copyChildren(cells[0] as Element, to))];
  const words = cells.map((cell) => {
    const inside = wrap(to.createElement('div'), copyChildren(cell, to));
    return (inside.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
  const line = words.filter((each) => each !== '').join(' · ');
  return line === '' ? [] : [wrap(to.createElement('p'), [to.createTextNode(line)])];
}

/** A picture of the journal, which was copied in this window; no other is taken over. */
function copyPicture(picture: Element, to: Document): Node[] {
  const name = attachmentOfUrl(picture.getAttribute('src') ?? '');
  if (name === undefined) return [];
  const copy = to.createElement('img');
  copy.setAttribute('src', attachmentUrl(name));
  copy.setAttribute('alt', picture.getAttribute('alt') ?? '');
  return [copy];
}

function copyElement(element: Element, to: Document): Node[] {
  const { localName } = element;
  if (localName === 'img') return copyPicture(element, to);
  if (WORDLESS.has(localName) || isHidden(element)) return [];
  if (element.matches('table')) {
    return [...element.querySelectorAll('caption, tr')].flatMap((each) =>
      each.closest('table') !== element ? [] : copyRowOrCaption(each, to),
    );
  }
  const name = nameOf(element);
  return name === undefined ? copyInline(element, to) : [copyBlock(element, name, to)];
}

function copyRowOrCaption(element: Element, to: Document): Node[] {
  if (element.localName === 'tr') return copyRow(element, to);
  return [wrap(to.createElement('p'), copyChildren(element, to))];
}

/**
 * Input: an element of a document that is only read, and a document to make elements in. Output: what is in the element, made
 * anew from what the editor knows: nothing is taken over but words, pictures of the journal, names of a few elements, whole
 * addresses of links, and the first numbers and the numerals of lists.
 */
export function copyChildren(element: Element, to: Document): Node[] {
  return [...element.childNodes].flatMap((child): Node[] => {
    if (child.nodeType === child.TEXT_NODE) {
      return [to.createTextNode(cleanWords(child.textContent ?? ''))];
    }
    return child.nodeType === child.ELEMENT_NODE ? copyElement(child as Element, to) : [];
  });
}
