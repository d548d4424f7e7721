import type { ReadingTurn } from '../../shared/readings/order-readings.ts';
import type { ReadingStatus } from '../../shared/readings/reading-schema.ts';
import { defineMessages } from '../messages/define-messages.ts';

/** What a sentence says of one reading. */
export type Told = {
  readonly status: ReadingStatus;
  /** The day it began, else the day it ended, as the language writes it; a year alone is only about then. */
  readonly when?: { readonly date: string; readonly precision: 'year' | 'month' | 'day' };
  /** The name of the book's language. */
  readonly language?: string;
  readonly turn?: ReadingTurn | undefined;
};

type Verbs = Readonly<Record<ReadingStatus, Readonly<Record<ReadingTurn | 'plain', string>>>>;

const KOREAN_WHEN = {
  year: (date: string) => `${date}쯤`,
  month: (date: string) => `${date}에`,
  day: (date: string) => date,
} as const;

const KOREAN_VERBS: Verbs = {
  want: { plain: '읽고 싶음', first: '읽고 싶음', again: '읽고 싶음' },
  reading: { plain: '읽는 중', first: '처음 읽는 중', again: '다시 읽는 중' },
  finished: { plain: '읽음', first: '처음 읽음', again: '다시 읽음' },
  stopped: {
    plain: '읽다가 덮어 둠',
    first: '처음 읽다가 덮어 둠',
    again: '다시 읽다가 덮어 둠',
  },
};

function koreanTime({ status, when }: Told): string | undefined {
  if (status === 'want') return undefined;
  if (status === 'reading') return when && `${when.date}부터`;
  return when ? KOREAN_WHEN[when.precision](when.date) : '언제인지 모르지만';
}

function tellInKorean(told: Told): string {
  const { status, language, turn } = told;
  const edition = language && `${language}판으로`;
  const verb = KOREAN_VERBS[status][turn ?? 'plain'];
  return [koreanTime(told), edition, verb].filter(Boolean).join(' ');
}

const ENGLISH_WHEN = {
  year: (date: string) => `, around ${date}`,
  month: (date: string) => ` in ${date}`,
  day: (date: string) => ` on ${date}`,
} as const;
const ENGLISH_SINCE = { year: ' since about ', month: ' since ', day: ' since ' } as const;

const ENGLISH_VERBS: Verbs = {
  want: { plain: 'To be read', first: 'To be read', again: 'To be read' },
  reading: { plain: 'Being read', first: 'Being read', again: 'Being read again' },
  finished: { plain: 'Read', first: 'First read', again: 'Read again' },
  stopped: { plain: 'Begun', first: 'First begun', again: 'Begun again' },
};

function englishTime({ status, when }: Told): string {
  if (status === 'want') return '';
  if (status === 'reading') return when ? ENGLISH_SINCE[when.precision] + when.date : '';
  return when ? ENGLISH_WHEN[when.precision](when.date) : ', date unknown';
}

function tellInEnglish(told: Told): string {
  const { status, language, turn } = told;
  const verb = ENGLISH_VERBS[status][turn ?? 'plain'];
  const inLanguage = language === undefined ? '' : ` in ${language}`;
  const end = status === 'stopped' ? ' and put aside' : '';
  return `${verb}${inLanguage}${end}${englishTime(told)}`;
}

export const sentenceMessages = defineMessages({
  ko: {
    tell: tellInKorean,
    notRead: (language: string) => `${language}판, 아직 읽은 기록이 없음`,
    notReadAtAll: '아직 읽은 기록이 없음',
  },
  en: {
    tell: tellInEnglish,
    notRead: (language: string) => `In ${language}, no reading noted yet`,
    notReadAtAll: 'No reading noted yet',
  },
});
