import { writePlaceAddress } from '../../shared/book/place-marker.ts';

/** The first words or picture in an element, which are where a reader finds it. */
export function findFirstWords(element: Element): Node | null {
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof HTMLImageElement) return NodeFilter.FILTER_ACCEPT;
      const isWords = node instanceof Text && node.data.trim() !== '';
      return isWords ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  return walker.nextNode();
}

/** Puts a marker where each element stands that a link leads to, or that is among `ids`: see `writePlaceAddress`. */
export function markPlaces(root: Element, ids: readonly string[]): void {
  const links = [...root.querySelectorAll('a[href^="#"]')];
  const led = links.map((link) => (link.getAttribute('href') ?? '').slice(1));
  for (const id of new Set([...ids, ...led])) {
    const element = document.getElementById(id);
    const words = element && findFirstWords(element);
    if (!words) continue;
    const marker = document.createElement('a');
    marker.className = 'book-place';
    marker.href = writePlaceAddress(id);
    marker.ariaHidden = 'true';
    words.parentNode?.insertBefore(marker, words);
  }
}
