import type { Language } from '../../../shared/text/language.ts';
import type { CliTexts } from './cli-texts.ts';
import { englishTexts } from './texts-en.ts';
import { koreanTexts } from './texts-ko.ts';

export function getTexts(language: Language): CliTexts {
  return language === 'ko' ? koreanTexts : englishTexts;
}
