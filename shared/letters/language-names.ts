import type { Language } from '../text/language.ts';
import { primaryLanguageOf } from '../text/primary-language.ts';

/**
 * Names of the languages a Korean family's books are most often in. `Intl.DisplayNames` knows more, but its words depend on
 * the machine, and a letter must be the same on each. By BCP 47 primary language.
 */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ar: { ko: '아랍어', en: 'Arabic' },
  de: { ko: '독일어', en: 'German' },
  el: { ko: '그리스어', en: 'Greek' },
  en: { ko: '영어', en: 'English' },
  es: { ko: '스페인어', en: 'Spanish' },
  fr: { ko: '프랑스어', en: 'French' },
  he: { ko: '히브리어', en: 'Hebrew' },
  hi: { ko: '힌디어', en: 'Hindi' },
  id: { ko: '인도네시아어', en: 'Indonesian' },
  it: { ko: '이탈리아어', en: 'Italian' },
  ja: { ko: '일본어', en: 'Japanese' },
  ko: { ko: '한국어', en: 'Korean' },
  la: { ko: '라틴어', en: 'Latin' },
  nl: { ko: '네덜란드어', en: 'Dutch' },
  pl: { ko: '폴란드어', en: 'Polish' },
  pt: { ko: '포르투갈어', en: 'Portuguese' },
  ru: { ko: '러시아어', en: 'Russian' },
  sv: { ko: '스웨덴어', en: 'Swedish' },
  th: { ko: '태국어', en: 'Thai' },
  tr: { ko: '튀르키예어', en: 'Turkish' },
  uk: { ko: '우크라이나어', en: 'Ukrainian' },
  vi: { ko: '베트남어', en: 'Vietnamese' },
  zh: { ko: '중국어', en: 'Chinese' },
};

/** Input: a BCP 47 tag. Output: the language's name in `language`, or the tag itself where it is not known here. */
export function nameLanguage(tag: string, language: Language): string {
  return NAMES[primaryLanguageOf(tag)]?.[language] ?? tag;
}
