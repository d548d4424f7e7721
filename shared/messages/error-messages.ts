import type { AppError } from '../result.ts';
import type { Language } from '../text/language.ts';
import { describeErrorInEnglish } from './error-messages-en.ts';
import { describeErrorInKorean } from './error-messages-ko.ts';

/** One clear sentence that says what went wrong and, where there is something, what to do. */
export function describeError(error: AppError, language: Language): string {
  return language === 'ko' ? describeErrorInKorean(error) : describeErrorInEnglish(error);
}
