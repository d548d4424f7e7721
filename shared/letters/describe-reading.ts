import { formatEdtfDate } from '../dates/format-date.ts';
import { daysTaken } from '../readings/days-taken.ts';
import type { Reading } from '../readings/reading-schema.ts';
import type { Language } from '../text/language.ts';

type Dates = Pick<Reading, 'startedOn' | 'finishedOn'>;

function describeDays(dates: Dates, language: Language): string {
  const days = daysTaken(dates);
  if (days === undefined) return '';
  if (language === 'ko') return `, ${days}일`;
  return days === 1 ? ', 1 day' : `, ${days} days`;
}

function describeDates({ startedOn, finishedOn }: Dates, language: Language): string | undefined {
  const started = startedOn && formatEdtfDate(startedOn, language);
  const finished = finishedOn && formatEdtfDate(finishedOn, language);
  if (started && finished) {
    const span = started === finished ? started : `${started} – ${finished}`;
    return span + describeDays({ startedOn, finishedOn }, language);
  }
  if (finished) return language === 'ko' ? `${finished}에 다 읽음` : `Finished ${finished}`;
  if (started) return language === 'ko' ? `${started}부터 읽음` : `Started ${started}`;
  return undefined;
}

const STATUS = {
  ko: { reading: '읽는 중', finished: '다 읽음', stopped: '읽다가 그만둠' },
  en: { reading: 'Still reading', finished: 'Finished', stopped: 'Stopped' },
} as const;

/**
 * Input: one read-through. Output: its line in a letter, such as `2026년 1월 3일 – 2026년 1월 17일, 14일`; what is not known is
 * not said. Undefined for a book that is only wished for.
 */
export function describeReading(reading: Reading, language: Language): string | undefined {
  const { status } = reading;
  const dates = describeDates(reading, language);
  if (status === 'want') return dates;
  const word = STATUS[language][status];
  if (dates === undefined) return word;
  return status === 'finished' ? dates : `${dates} · ${word}`;
}
