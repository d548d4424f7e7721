import { disassemble, getChoseong } from 'es-hangul';
import { tagKey } from '../../shared/tags/tag-key.ts';

/** Letter by letter, so that a syllable being typed, 배우, is the beginning of 배움. */
function lettersOf(tag: string): string {
  return disassemble(tagKey(tag));
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');
/** Only first consonants, ㄱㅂ; those that an input method draws together, ㄳ, are taken apart by now. */
const FIRST_CONSONANTS = /^[ㄱ-ㅎ]+$/;

export type TagMatch = 'begins' | 'holds';

/** Whether a tag begins with what is typed, or holds it; ㄱㅂ stands for the beginnings of the syllables of 공부. */
export function matchTag(typed: string, tag: string): TagMatch | null {
  const wanted = lettersOf(typed.trim().replace(/^[#＃]+/, ''));
  const letters = lettersOf(tag);
  if (letters.startsWith(wanted)) return 'begins';
  const consonants = withoutBlanks(wanted);
  if (FIRST_CONSONANTS.test(consonants)) {
    const first = withoutBlanks(getChoseong(tag.normalize('NFC')));
    if (first.startsWith(consonants)) return 'begins';
    return first.includes(consonants) ? 'holds' : null;
  }
  return letters.includes(wanted) ? 'holds' : null;
}
