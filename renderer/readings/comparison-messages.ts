import { defineMessages } from '../messages/define-messages.ts';

const count = (value: number, locale: string) => Math.round(value).toLocaleString(locale);
const englishDays = (days: number) => (days === 1 ? '1 day' : `${days} days`);

/** How a reading compares with the books of the year before. `faster` counts days, negative where it took longer. */
export type ThanYear = {
  readonly faster: number;
  /** Null for last year. */
  readonly year: number | null;
  /** The name of the language of the books that were taken; null for all books. */
  readonly language: string | null;
  readonly averageDays: number;
};

function koreanThanYear({ faster, year, language, averageDays }: ThanYear): string {
  const name = year === null ? '작년' : `${year}년`;
  const average = `${language === null ? '모든 책' : `${language}책`} 평균 ${count(averageDays, 'ko')}일`;
  if (faster === 0) return `${name}과 비슷함 (${average})`;
  return `${name}보다 ${Math.abs(faster)}일 ${faster > 0 ? '빠름' : '느림'} (${average})`;
}

function englishThanYear({ faster, year, language, averageDays }: ThanYear): string {
  const name = year === null ? 'last year' : `${year}`;
  const books = language === null ? 'all books' : `${language} books`;
  const average = `${books}: ${englishDays(Math.round(averageDays))} on average`;
  if (faster === 0) return `about as fast as ${name} (${average})`;
  const days = englishDays(Math.abs(faster));
  return `${days} ${faster > 0 ? 'faster' : 'slower'} than ${name} (${average})`;
}

export const comparisonMessages = defineMessages({
  ko: {
    thanYear: koreanThanYear,
    thanLast: (faster: number, language: string) => {
      if (faster === 0) return `지난 ${language}책과 같은 날수`;
      return `지난 ${language}책보다 ${Math.abs(faster)}일 ${faster > 0 ? '빠름' : '느림'}`;
    },
    pagesADay: (pages: number) => `하루 ${count(pages, 'ko')}쪽`,
    pagesADayAndLast: (pages: number, last: number, language: string) =>
      `하루 ${count(pages, 'ko')}쪽 (지난 ${language}책 ${count(last, 'ko')}쪽)`,
  },
  en: {
    thanYear: englishThanYear,
    thanLast: (faster: number, language: string) => {
      if (faster === 0) return `as many days as the last ${language} book`;
      const days = englishDays(Math.abs(faster));
      return `${days} ${faster > 0 ? 'faster' : 'slower'} than the last ${language} book`;
    },
    pagesADay: (pages: number) => `${count(pages, 'en')} pages a day`,
    pagesADayAndLast: (pages: number, last: number, language: string) =>
      `${count(pages, 'en')} pages a day (the last ${language} book: ${count(last, 'en')})`,
  },
});
