import type { ReadingStatus } from '../../shared/readings/reading-schema.ts';
import type { ReadingStep } from '../../shared/readings/reading-steps.ts';
import { quoteKo } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

const KOREAN: Readonly<Record<ReadingStatus, string>> = {
  want: '읽고 싶은 책',
  reading: '읽는 중',
  finished: '다 읽음',
  stopped: '덮어 둠',
};
const ENGLISH: Readonly<Record<ReadingStatus, string>> = {
  want: 'Want to read',
  reading: 'Reading',
  finished: 'Finished',
  stopped: 'Put aside',
};

const KOREAN_STEPS: Readonly<Record<ReadingStep, string>> = {
  start: '오늘 읽기 시작',
  finish: '오늘 다 읽음',
  stop: '오늘 그만 읽기',
  again: '오늘부터 다시 읽기',
};
const ENGLISH_STEPS: Readonly<Record<ReadingStep, string>> = {
  start: 'Start reading today',
  finish: 'Finished today',
  stop: 'Stop reading today',
  again: 'Read it again from today',
};

function koreanStars(rating: number): string {
  return Number.isInteger(rating) ? `별 ${rating}개` : `별 ${Math.floor(rating)}개 반`;
}

export const readingsMessages = defineMessages({
  ko: {
    readings: '읽은 기록',
    status: (status: ReadingStatus) => KOREAN[status],
    statusLabel: '읽기',
    days: (count: number) => `${count}일`,
    unknown: '언제인지 모름',
    stars: koreanStars,
    noStars: '별점 없음',
    rating: '별점',
    add: '읽은 기록 더하기',
    edit: '이 기록 고치기',
    editing: '읽은 기록 고치기',
    startedOn: '시작한 날',
    finishedOn: '끝낸 날',
    dateHint: '2026-01-03, 2026-01, 2026',
    note: '한 줄 메모',
    noteHint: '두 번째로 읽음, 소리 내어 읽음',
    remove: '기록 지우기',
    removed: '읽은 기록을 휴지통으로 옮겼습니다.',
    done: '마치기',
    endsBeforeStart: '끝낸 날이 시작한 날보다 앞섭니다.',
    notADate: (typed: string) =>
      `${quoteKo(typed, '은/는')} 어느 날인지 알 수 없습니다. 2026-01-03, 2026-01, 2026처럼 써 주세요.`,
    sameWork: '같은 작품을 읽은 기록',
    stoppedOn: '덮어 둔 날',
    stoppedBecause: '덮어 둔 까닭',
    stoppedBecauseHint: '아직 어려워서, 다른 책이 먼저라서',
    because: (reason: string) => `까닭: ${reason}`,
    currentPage: '읽은 쪽',
    notAPage: '읽은 쪽은 1부터 시작하는 숫자로 써 주세요.',
    beyondLastPage: (count: number) =>
      `이 책은 ${count.toLocaleString('ko')}쪽까지 있습니다. 읽은 쪽을 그 안에서 써 주세요.`,
    atPage: (page: number) => `${page.toLocaleString('ko')}쪽까지`,
    atPageOf: (page: number, count: number, percent: number) =>
      `${page.toLocaleString('ko')}쪽 / ${count.toLocaleString('ko')}쪽 · ${percent}%`,
    offerToday: '오늘로 적기',
    today: '오늘 한 일',
    step: (step: ReadingStep) => KOREAN_STEPS[step],
  },
  en: {
    readings: 'Readings',
    status: (status: ReadingStatus) => ENGLISH[status],
    statusLabel: 'Status',
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    unknown: 'date unknown',
    stars: (rating: number) => (rating === 1 ? '1 star' : `${rating} stars`),
    noStars: 'Not rated',
    rating: 'Rating',
    add: 'Add a reading',
    edit: 'Edit this reading',
    editing: 'Edit the reading',
    startedOn: 'Started',
    finishedOn: 'Finished',
    dateHint: '2026-01-03, 2026-01, 2026',
    note: 'A note in one line',
    noteHint: 'Read a second time, read aloud',
    remove: 'Delete reading',
    removed: 'The reading was moved to the trash.',
    done: 'Done',
    endsBeforeStart: 'The last day is before the first.',
    notADate: (typed: string) =>
      `“${typed}” cannot be read as one date. Write it like 2026-01-03, 2026-01 or 2026.`,
    sameWork: 'Other readings of the same work',
    stoppedOn: 'Put aside',
    stoppedBecause: 'Why it was put aside',
    stoppedBecauseHint: 'Still too hard, another book comes first',
    because: (reason: string) => `because: ${reason}`,
    currentPage: 'Read up to page',
    notAPage: 'Write the page as a number from 1 on.',
    beyondLastPage: (count: number) =>
      `This book has ${count.toLocaleString('en')} pages. Write a page that is in it.`,
    atPage: (page: number) => `up to page ${page.toLocaleString('en')}`,
    atPageOf: (page: number, count: number, percent: number) =>
      `page ${page.toLocaleString('en')} of ${count.toLocaleString('en')} · ${percent}%`,
    offerToday: 'Set to today',
    today: 'Today',
    step: (step: ReadingStep) => ENGLISH_STEPS[step],
  },
});
