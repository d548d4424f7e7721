import { styleOf } from './hide-styles.ts';
import { readWholeMark } from './numerals-of.ts';

/**
 * Word says lists by paragraphs:
 *
 *   <p class=MsoListParagraph style='…;mso-list:l0 level2 lfo1'>
 *     <![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Words</p>
 *
 * The level is how deep the item is nested; what stands in `Ignore` is its mark as it was shown.
 */
type WordItem = { readonly element: Element; readonly level: number; readonly mark: string };

const IGNORED = /mso-list:\s*Ignore/i;

function readItem(element: Element): WordItem | undefined {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(styleOf(element))?.[1];
  if (level === undefined) return undefined;
  const marks = [...element.querySelectorAll('[data-style]')].filter((each) =>
    IGNORED.test(styleOf(each)),
  );
  const mark = marks.map((each) => each.textContent ?? '').join('');
  for (const each of marks) each.remove();
  return { element, level: Number(level), mark: mark.trim() };
}

/** A number, a letter or a Roman number is counted; any other sign is a point. */
function isCounted(mark: string): boolean {
  return /^[([]?(\d+|[a-z]{1,4}|[가-힣])[.)\]]/i.test(mark) || readWholeMark(mark) !== undefined;
}

function makeList({ mark }: WordItem, document: Document): Element {
  if (!isCounted(mark)) return document.createElement('ul');
  const list = document.createElement('ol');
  const own = readWholeMark(mark);
  const start = own?.number ?? /\d+/.exec(mark)?.[0];
  if (start !== undefined) list.setAttribute('start', `${start}`);
  if (own !== undefined) list.setAttribute('data-numerals', own.numerals);
  return list;
}

/** Puts one item after those before it: into the list of its level, which is made where there is none. */
function addItem(item: WordItem, open: Element[], document: Document): void {
  open.length = Math.min(open.length, item.level);
  while (open.length < item.level) {
    const list = makeList(item, document);
    const parent = open.at(-1);
    if (parent === undefined) item.element.before(list);
    else (parent.lastElementChild ?? parent.appendChild(document.createElement('li'))).append(list);
    open.push(list);
  }
  const line = document.createElement('li');
  const words = document.createElement('p');
  words.append(...item.element.childNodes);
  line.append(words);
  open.at(-1)?.append(line);
  item.element.remove();
}

/** Makes Word's paragraphs that are shown as lists into lists, in place. */
export function makeWordLists(body: HTMLElement): void {
  let open: Element[] = [];
  let last: Element | null = null;
  for (const element of [...body.querySelectorAll('p, h1, h2, h3, h4, h5, h6, div')]) {
    const item = readItem(element);
    if (item === undefined) continue;
    // Anything between two items ends the list.
    if (last === null || element.previousElementSibling !== last) open = [];
    addItem(item, open, body.ownerDocument);
    last = open[0] ?? null;
  }
}
