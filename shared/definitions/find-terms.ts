import { endsAsNoun } from '../text/korean-tail.ts';
import type { Language } from '../text/language.ts';

/** A term in a text: which one, and where its name stands, without the particles behind it. */
export type FoundTerm = {
  readonly index: number;
  readonly start: number;
  readonly end: number;
};

type Name = { readonly text: string; readonly index: number; readonly pattern: RegExp };

/** The beginning of every word, and of what stands like one. */
const STARTS = /(?<![\p{L}\p{N}\p{M}_])\S/gu;
/** Before a part of a word that follows a hyphen: `non-AI`. */
const INSIDE = /[\p{L}\p{N}][-.@]$/u;

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

/** By its first two characters a name is looked for; by one where the second may be a space or nothing. */
function startKeys(text: string, start: number): { readonly two: string; readonly one: string } {
  const two = text.slice(start, start + 2).toLowerCase();
  return { two, one: two.slice(0, 1) };
}

type Index = ReadonlyMap<string, readonly Name[]>;

const byLength = (a: Name, b: Name) => b.text.length - a.text.length;

/** The names by how they start, longest first; of two terms with one name the first has it. */
function indexNames(terms: readonly (readonly string[])[], language: Language): Index {
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
  const byStart = new Map<string, Name[]>();
  for (const name of names.toSorted(byLength)) {
    const { two, one } = startKeys(name.text, 0);
    const key = /\S\S/.test(two) ? two : one;
    byStart.set(key, [...(byStart.get(key) ?? []), name]);
  }
  return byStart;
}

function candidatesAt(text: string, start: number, index: Index): readonly Name[] {
  const { two, one } = startKeys(text, start);
  const longer = index.get(two) ?? [];
  const others = index.get(one) ?? [];
  return others.length === 0 ? longer : [...longer, ...others].toSorted(byLength);
}

function endOf(text: string, start: number, { text: name, pattern }: Name): number | undefined {
  pattern.lastIndex = start;
  if (!pattern.test(text)) return undefined;
  const end = pattern.lastIndex;
  return endsAsNoun(text, name, end) ? end : undefined;
}

function findAt(text: string, start: number, names: Index): FoundTerm | undefined {
  const candidates = candidatesAt(text, start, names);
  if (candidates.length === 0) return undefined;
  if (INSIDE.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  for (const name of candidates) {
    const end = endOf(text, start, name);
    if (end !== undefined) return { index: name.index, start, end };
  }
  return undefined;
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
    for (const { index: start } of text.matchAll(STARTS)) {
      const isFree = start >= (found.at(-1)?.end ?? 0);
      const term = isFree ? findAt(text, start, names) : undefined;
      if (term !== undefined) found.push(term);
    }
    return found;
  };
}
