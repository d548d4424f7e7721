import { arrangeGlossary } from '../definitions/arrange-glossary.ts';
import { makePrintableLine } from '../letters/printable-text.ts';
import { tagKey } from '../tags/tag-key.ts';
import type { Language } from '../text/language.ts';
import type { IndexedTag, IndexGroup } from './book-model.ts';

/** One entry: where a link to it leads, and its tags with those of its page. */
export type TaggedEntry = { readonly anchor: string; readonly tags: readonly string[] };

function gatherTags(entries: readonly TaggedEntry[]): IndexedTag[] {
  const byKey = new Map<string, { readonly tag: string; readonly anchors: string[] }>();
  for (const { anchor, tags } of entries) {
    for (const [key, tag] of new Map(tags.map((each) => [tagKey(each), each]))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, { tag: makePrintableLine(tag), anchors: [anchor] });
      else known.anchors.push(anchor);
    }
  }
  return [...byKey.values()].filter(({ tag }) => tag !== '');
}

/**
 * Input: the entries of a book in its order. Output: its tags, each once however it is spelled, as its first entry spells it,
 * in the order of the language: Hangul before Latin in Korean, Latin before Hangul in English (see `arrangeGlossary`).
 */
export function buildIndex(entries: readonly TaggedEntry[], language: Language): IndexGroup[] {
  const named = gatherTags(entries).map((each) => ({ ...each, term: each.tag, otherNames: [] }));
  return arrangeGlossary(named, language).map(({ letter, lines }) => ({
    letter,
    tags: lines.map(({ of: { tag, anchors } }) => ({ tag, anchors })),
  }));
}
