import { josa } from 'es-hangul';
import type { Language } from '../text/language.ts';
import { isHangul } from './given-name.ts';

/**
 * Input: how the child calls the parent. Output: how the letter is signed: `아빠` signs a Korean letter `아빠가`. What is not
 * Hangul, or stands under an English letter, is signed as it is; nothing known signs with nothing.
 */
export function makeSignature(parentCalledAs: string | undefined, language: Language): string {
  const name = parentCalledAs?.trim() ?? '';
  return language === 'ko' && isHangul(name) ? josa(name, '이/가') : name;
}
