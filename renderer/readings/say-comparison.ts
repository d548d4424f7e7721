import type { ReadingComparison } from '../../shared/readings/compare-reading.ts';
import type { comparisonMessages } from './comparison-messages.ts';

type Messages = (typeof comparisonMessages)['ko'];

/** Input: a comparison, this year, and what names a language. Output: its sentences; none of what is not known. */
export function sayComparison(
  { last, yearBefore, pagesADay }: ReadingComparison,
  thisYear: number,
  messages: Messages,
  name: (language: string) => string,
): readonly string[] {
  const sentences: string[] = [];
  if (yearBefore !== undefined) {
    const { year, language } = yearBefore;
    sentences.push(
      messages.thanYear({
        ...yearBefore,
        year: year === thisYear - 1 ? null : year,
        language: language === null ? null : name(language),
      }),
    );
  }
  if (last !== undefined) sentences.push(messages.thanLast(last.faster, name(last.language)));
  if (pagesADay !== undefined) {
    sentences.push(
      last?.pagesADay === undefined
        ? messages.pagesADay(pagesADay)
        : messages.pagesADayAndLast(pagesADay, last.pagesADay, name(last.language)),
    );
  }
  return sentences;
}
