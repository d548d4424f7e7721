import type { Language } from './language.ts';
import { pickParticle } from './quote-ko.ts';

/** Latin letters whose sound at the end of a name may or may not be a final consonant: Bob, Jack, but Kate, Mike. */
const UNSURE_SOUND = /[bcdefgjkpqtvw]$/i;

const english = new Intl.ListFormat('en', { type: 'conjunction' });

function joinKo(names: readonly string[]): string {
  const [first = '', second, ...rest] = names;
  if (second === undefined || rest.length > 0 || UNSURE_SOUND.test(first)) return names.join(', ');
  return `${first}${pickParticle(first, '와/과')} ${second}`;
}

/**
 * Input: names, in order. Output: all of them as one part of a sentence: `휀과 지우`, `휀, 지우, 서연`; `Hwen and Jiu`. In Korean
 * 와/과 stands between two, and a comma where the sound of the first is not known from its letters.
 */
export function joinNames(names: readonly string[], language: Language): string {
  return language === 'ko' ? joinKo(names) : english.format(names);
}
