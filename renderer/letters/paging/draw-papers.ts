import type { PageMark } from '../../../shared/letters/paging/mark-pages.ts';
import { isLeftHand } from '../../../shared/letters/paging/sheet-geometry.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DRAWING = 'letter-art-drawing';

/** Gives the art of a sheet a name, by which it is shown on each: in print it is fixed, and the printer repeats it by itself. */
export function nameArt(root: ParentNode): void {
  const art = root.querySelector('.letter-art-sheet');
  if (art === null) return;
  const group = document.createElementNS(SVG, 'g');
  group.id = DRAWING;
  group.append(...art.childNodes);
  art.append(group);
}

function showArt(sheet: Element): SVGElement | undefined {
  const art = sheet.querySelector('.letter-art-sheet');
  if (art === null) return undefined;
  const copy = document.createElementNS(SVG, 'svg');
  copy.setAttribute('class', 'letter-paper-art');
  copy.setAttribute('viewBox', art.getAttribute('viewBox') ?? '');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${DRAWING}`);
  copy.append(use);
  return copy;
}

function writeMark(name: string, words: string | undefined): Element[] {
  if (words === undefined) return [];
  const mark = document.createElement('div');
  mark.className = name;
  mark.textContent = words;
  return [mark];
}

function makePaper(page: number, { number, head }: PageMark, art: Node | undefined): HTMLElement {
  const paper = document.createElement('div');
  paper.className = isLeftHand(page) ? 'letter-paper letter-paper-left' : 'letter-paper';
  paper.style.setProperty('--page', String(page));
  if (art) paper.append(art.cloneNode(true));
  paper.append(...writeMark('letter-running-head', head), ...writeMark('letter-number', number));
  return paper;
}

/** Lays one sheet of paper for each page; those that stay as they are, are left alone. */
export function drawPapers(
  { pages, papers, sheet }: Readonly<Record<'pages' | 'papers' | 'sheet', HTMLElement>>,
  marks: readonly PageMark[],
): void {
  const art = showArt(sheet);
  pages.style.setProperty('--pages', String(marks.length));
  marks.forEach((mark, page) => {
    const old = papers.children[page];
    const next = makePaper(page, mark, art);
    if (old === undefined) papers.append(next);
    else if (!old.isEqualNode(next)) old.replaceWith(next);
  });
  while (papers.children.length > marks.length) papers.lastElementChild?.remove();
}
