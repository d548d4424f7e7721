import { splitEdtfDate } from '../dates/edtf-date.ts';
import type { Child } from '../journal/journal-schema.ts';
import { givenNameOf } from '../letters/given-name.ts';
import type { Language } from '../text/language.ts';
import { shapeAge } from './age-shape.ts';
import type { AgeWords, Season } from './age-words.ts';
import { englishAgeWords } from './age-words-en.ts';
import { koreanAgeWords } from './age-words-ko.ts';

type Known = Pick<Child, 'name' | 'calledAs' | 'birthday'>;

const WORDS: Record<Language, AgeWords> = { ko: koreanAgeWords, en: englishAgeWords };

/** What the parent calls the child, as a letter does: `지우` for `김지우(8살)`. */
export function callChild({ name, calledAs }: Pick<Child, 'name' | 'calledAs'>): string {
  return calledAs ?? givenNameOf(name);
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** Korea's, by whole months as the weather service counts them (기상청): March to May is spring. Undefined for a year alone. */
export function seasonOf(date: string): Season | undefined {
  const { month } = splitEdtfDate(date);
  return month === undefined ? undefined : SEASONS[Math.floor((month % 12) / 3)];
}

/**
 * Input: a child and an EDTF date. Output: when that was in the child's life, never more exact than the dates:
 * `휀이가 여섯 살이던 봄`, `in the year when Hwen was five or six`. Undefined where the birthday is not known.
 */
export function describeAge(child: Known, date: string, language: Language): string | undefined {
  const { birthday } = child;
  if (birthday === undefined) return undefined;
  return WORDS[language].phrase(callChild(child), shapeAge(birthday, date), seasonOf(date));
}

/**
 * As `describeAge`, for those a notebook is for: of one child the sentence, of several a short word for each whose birthday is
 * known (`휀 여섯 살 · 지우 세 살`). Undefined where there is none.
 */
export function describeAges(
  children: readonly Known[],
  date: string,
  language: Language,
): string | undefined {
  const known = children.filter(({ birthday }) => birthday !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  if (known.length === 1) return describeAge(first, date, language);
  const labels = known.map((child) =>
    WORDS[language].label(callChild(child), shapeAge(child.birthday ?? '', date)),
  );
  return labels.join(' · ');
}
