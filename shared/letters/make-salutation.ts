import { josa } from 'es-hangul';
import { joinNames } from '../text/join-names.ts';
import type { Language } from '../text/language.ts';
import { givenNameOf, isHangul } from './given-name.ts';

/**
 * Input: what the child is called by, taken as it is. Output: the first line of a letter. In Korean the vocative 아 follows
 * a final consonant and 야 a vowel; a name that is not Hangul takes 에게, since its sound is not known from its letters.
 */
export function addressChild(calledBy: string, language: Language): string {
  const name = calledBy.trim();
  if (name === '') return '';
  if (language === 'en') return `Dear ${name},`;
  return isHangul(name) ? `${josa(name, '아/야')},` : `${name}에게,`;
}

/**
 * As `addressChild`, of several. In Korean each is called: `휀아, 지우야,`; where one of the names cannot be called by 아 or 야, all are
 * named as one: `휀과 Emma에게,`.
 */
export function addressChildren(calledBy: readonly string[], language: Language): string {
  const names = calledBy.map((name) => name.trim()).filter((name) => name !== '');
  if (language === 'ko' && names.every(isHangul)) {
    return names.map((name) => addressChild(name, language)).join(' ');
  }
  return addressChild(joinNames(names, language), language);
}

/** As `addressChild`, from the child's whole name: `김지우` and `지우(8살)` give `지우야,`. */
export function makeSalutation(name: string, language: Language): string {
  return addressChild(givenNameOf(name), language);
}
