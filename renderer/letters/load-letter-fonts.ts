/** What stationery adds around the text by itself: quotation marks, list and page numbers, and dashes. */
const GENERATED = '0123456789 .,/·•–—“”‘’"\'';

/**
 * The fonts of the rest are for letters of other fonts too, which marks may stand on: asked for by character, all of them would be
 * loaded. Layout asks for what is really set in them.
 */
const OF_THE_REST = /"Bookletter \w+"/;

function fontUsedIn(element: Element): string {
  const { fontStyle, fontWeight, fontFamily } = getComputedStyle(element);
  const families = fontFamily.split(',').filter((name) => !OF_THE_REST.test(name));
  return `${fontStyle} ${fontWeight} 16px ${families.join(',')}`;
}

/** Each font of the text under `root`, with every character that is set in it. */
function charactersByFont(root: Element): ReadonlyMap<string, ReadonlySet<string>> {
  const fonts = new Map<string, Set<string>>();
  const fontOf = new Map<Element, string>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement === null || nodeValue === null) continue;
    const font = fontOf.get(parentElement) ?? fontUsedIn(parentElement);
    fontOf.set(parentElement, font);
    const characters = fonts.get(font) ?? new Set(GENERATED);
    fonts.set(font, characters);
    for (const character of nodeValue) characters.add(character);
  }
  return fonts;
}

/** Waits until no font is under way that the page's layout asks for. */
export async function settleFonts(): Promise<void> {
  do {
    // Layout is what finds out which faces the text needs.
    document.documentElement.getBoundingClientRect();
    await document.fonts.ready;
  } while ([...document.fonts].some(({ status }) => status === 'loading'));
}

/**
 * Waits until every font that the text under `root` needs is there. Rejects where one cannot be loaded, so that nothing is
 * printed in a stand-in.
 */
export async function loadLetterFonts(root: Element): Promise<void> {
  const needed = [...charactersByFont(root)];
  const loads = needed.map(([font, characters]) =>
    document.fonts.load(font, [...characters].join('')),
  );
  await Promise.all(loads);
  await settleFonts();
  const lost = [...document.fonts].find(({ status }) => status === 'error');
  if (lost !== undefined) throw new Error(`${lost.family} could not be loaded`);
}
