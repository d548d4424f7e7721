import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { FITS, fitText, prepareText, type SearchText } from '../../shared/search/match-text.ts';

/** What the finding needs of an item. */
export type Searched = {
  readonly id: string;
  /** The title first, then whatever else it is found by. */
  readonly texts: readonly SearchText[];
};

/** Of words that stand in different texts, or far apart. */
const SCATTERED = FITS.length;

/** The lower the better; undefined where nothing fits. How it fits counts first, then in which of the texts. */
function scoreWhole(texts: readonly SearchText[], query: SearchText): number | undefined {
  let best: number | undefined;
  for (const [place, text] of texts.entries()) {
    const fit = fitText(text, query);
    if (fit === undefined) continue;
    const score = FITS.indexOf(fit) + place / texts.length;
    if (best === undefined || score < best) best = score;
  }
  return best;
}

function scoreWords(
  texts: readonly SearchText[],
  words: readonly SearchText[],
): number | undefined {
  if (words.length < 2) return undefined;
  const isThere = (word: SearchText) => texts.some((text) => fitText(text, word) !== undefined);
  return words.every(isThere) ? SCATTERED : undefined;
}

function findBest<Item extends Searched>(
  items: readonly Item[],
  typed: string,
  recent: readonly string[],
): readonly Item[] {
  const query = prepareText(typed);
  const words = query.text.split(' ').map(prepareText);
  const used = new Map(recent.map((id, at) => [id, at]));
  const placeOf = (id: string) => used.get(id) ?? recent.length;
  return items
    .flatMap((item) => {
      const score = scoreWhole(item.texts, query) ?? scoreWords(item.texts, words);
      return score === undefined ? [] : { item, score };
    })
    .sort((a, b) => a.score - b.score || placeOf(a.item.id) - placeOf(b.item.id))
    .map(({ item }) => item);
}

/** What is typed, as it would read with the keyboard in the other language: `갸초` is rich. */
function onOtherKeyboard(typed: string): string {
  return /[ㄱ-ㅎㅏ-ㅣ가-힣]/.test(typed)
    ? convertHangulToQwerty(typed)
    : convertQwertyToHangul(typed);
}

/**
 * Input: items in their usual order, what is typed, and the ids of those that were used last, the latest first. Output: those
 * that fit, the best first; equal ones by use, then in their order. Nothing typed fits everything. Where nothing fits, it is
 * read as typed with the keyboard in the other language.
 */
export function findItems<Item extends Searched>(
  items: readonly Item[],
  typed: string,
  recent: readonly string[] = [],
): readonly Item[] {
  if (typed.trim() === '') return items;
  const found = findBest(items, typed, recent);
  return found.length > 0 || typed.trim().length < 2
    ? found
    : findBest(items, onOtherKeyboard(typed), recent);
}
