import { endsAsNoun } from '../text/korean-tail.ts';
import type { Language } from '../text/language.ts';

/** A term in a text: which one, and where its name stands, without the particles behind it. */
export type FoundTerm = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
};

type Name = { readonly text: string; readonly index: number; readonly pattern: RegExp };

/** The beginning of every word, and of what stands like one: not within a word, nor after a hyphen in it. */
const STARTS = /(?<![\p{L}\p{N}\p{M}_]|[\p{L}\p{N}][-.@])\S/gu;

/** One spelling of a name, however it is spaced and capitalized. */
export function termKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}

/** `it` is no `IT`; in Korean a Latin word is a name however it is capitalized. */
function isCapitalsOnly(name: string, language: Language): boolean {
  return language === 'en' && name === name.toUpperCase() && name !== name.toLowerCase();
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Korean spaces a compound or not (`오픈소스`); other words stand apart. An English plural is the same term. */
function patternOf(name: string, language: Language): RegExp {
  const source = name
    .split(/(?<=[가-힣]) +(?=[가-힣])/)
    .map((part) => part.split(/ +/).map(escapePattern).join(' +'))
    .join(' ?');
  const plural = /[a-z]$/i.test(name) ? '(?:e?s(?![a-z]))?' : '';
  return new RegExp(source + plural, isCapitalsOnly(name, language) ? 'uy' : 'iuy');
}

function firstKey(text: string): string {
  return text.slice(0, 1).toLowerCase();
}

/** The names by their first character, longest first; of two terms with one name the first has it. */
function indexNames(
  terms: readonly (readonly string[])[],
  language: Language,
): ReadonlyMap<string, readonly Name[]> {
  const taken = new Set<string>();
  const names = terms.flatMap((each, index) =>
    each.flatMap((written): Name[] => {
      const text = written.normalize('NFC').trim();
      const key = termKey(text);
      if (key === '' || taken.has(key)) return [];
      taken.add(key);
      return [{ text, index, pattern: patternOf(text, language) }];
    }),
  );
  const byLength = names.toSorted((a, b) => b.text.length - a.text.length);
  const byFirst = new Map<string, Name[]>();
  for (const name of byLength) {
    const key = firstKey(name.text);
    byFirst.set(key, [...(byFirst.get(key) ?? []), name]);
  }
  return byFirst;
}

function matchAt(text: string, start: number, { text: name, pattern }: Name): number | undefined {
  pattern.lastIndex = start;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  return endsAsNoun(text, name, end) ? end : undefined;
}

/**
 * Input: terms, each with all its names, and the language of the texts. Output: what finds them in a text (NFC), in order. A
 * name stands at the start of a word and only Korean particles may follow it in that word (`LLM은`); of names that begin at
 * one place the longest is found, and nothing within it. Latin letters match in either case, but for abbreviations in
 * English. Rather too little is found than too much.
 */
export function makeTermFinder(
  terms: readonly (readonly string[])[],
  language: Language,
): (text: string) => FoundTerm[] {
  const names = indexNames(terms, language);
  return (text) => {
    const found: FoundTerm[] = [];
    for (const { index: start, 0: first } of text.matchAll(STARTS)) {
      if (start < (found.at(-1)?.end ?? 0)) continue;
      for (const name of names.get(firstKey(first)) ?? []) {
        const end = matchAt(text, start, name);
        if (end === undefined) continue;
        found.push({ index: name.index, start, end });
        break;
      }
    }
    return found;
  };
}
