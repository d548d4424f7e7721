import { findEntryElement } from './scroll-to-entry.ts';

/** How much of an entry's words goes along with the pointer, in UTF-16 code units. */
const EXCERPT = 80;

const WORDS = '.quote-words, .rich-text, .event-text, .definition, .letter-entry';

/** What a drag shows: a line where the entry will lie, and its first words at the pointer. Drawn without React, key by key. */
export type DragPictures = {
  readonly showGap: (visible: readonly string[], gap: number) => void;
  readonly showPage: (page: HTMLElement | null) => void;
  readonly follow: (entryId: string, x: number, y: number) => void;
  readonly clear: () => void;
};

function place(line: HTMLElement, top: number, list: HTMLElement): void {
  const { left, width } = list.getBoundingClientRect();
  const around = line.offsetParent?.getBoundingClientRect() ?? { top: 0, left: 0 };
  Object.assign(line.style, {
    top: `${top - around.top - 1}px`,
    left: `${left - around.left + 40}px`,
    width: `${width - 56}px`,
  });
}

/** `line` and `words` are empty elements that stand ready, hidden. */
export function makeDragPictures(
  list: HTMLElement,
  line: HTMLElement,
  words: HTMLElement,
): DragPictures {
  let page: HTMLElement | null = null;
  const showPage = (next: HTMLElement | null) => {
    page?.removeAttribute('data-entry-drop');
    page = next;
    page?.setAttribute('data-entry-drop', '');
    if (next !== null) line.hidden = true;
  };
  return {
    showGap: (visible, gap) => {
      showPage(null);
      const next = visible[gap];
      const last = visible.at(-1);
      const element = findEntryElement(next ?? last ?? '');
      if (element === null) return;
      line.hidden = false;
      const { top, bottom } = element.getBoundingClientRect();
      place(line, next === undefined ? bottom : top, list);
    },
    showPage,
    follow: (entryId, x, y) => {
      if (words.hidden) {
        const text = findEntryElement(entryId)?.querySelector(WORDS)?.textContent ?? '';
        words.textContent = text.trim().slice(0, EXCERPT);
        words.hidden = false;
      }
      words.style.transform = `translate(${x + 12}px, ${y + 8}px)`;
    },
    clear: () => {
      showPage(null);
      line.hidden = true;
      words.hidden = true;
    },
  };
}
