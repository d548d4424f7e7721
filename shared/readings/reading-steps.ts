import { compareEdtfDates } from '../dates/edtf-date.ts';
import type { Reading } from './reading-schema.ts';

/** What a parent does with a book on a day. */
export const READING_STEPS = ['start', 'finish', 'stop', 'again'] as const;
export type ReadingStep = (typeof READING_STEPS)[number];

/** What a step changes: a reading that is there, or a new one. */
export type StepPlan = {
  readonly readingId: string | null;
  readonly changes: Pick<Reading, 'status'> & Partial<Pick<Reading, 'startedOn' | 'finishedOn'>>;
};

/** What a list says of a book: the reading that is under way, else the last one by its dates, else the last one noted. */
export function latestReading(readings: readonly Reading[]): Reading | undefined {
  const current = readings.findLast(({ status }) => status === 'reading');
  if (current !== undefined) return current;
  const when = ({ finishedOn, startedOn }: Reading) => finishedOn ?? startedOn ?? '';
  return readings.toSorted((a, b) => compareEdtfDates(when(a), when(b))).at(-1);
}

/** The reading that the next step goes on with: what is under way, else what is wished for. */
function findOpen(readings: readonly Reading[]): Reading | undefined {
  const last = (wanted: Reading['status']) => readings.findLast(({ status }) => status === wanted);
  return last('reading') ?? last('want');
}

/** Input: every reading of a book. Output: the steps that can come next. */
export function listSteps(readings: readonly Reading[]): readonly ReadingStep[] {
  const open = findOpen(readings);
  if (open?.status === 'reading') return ['finish', 'stop'];
  if (open?.status === 'want') return ['start', 'finish'];
  return readings.length === 0 ? ['start', 'finish'] : ['again'];
}

/**
 * Input: every reading of a book, a step, and the day the parent takes it. Output: what to change. The day is written only
 * where none stands: a date that is known is never overwritten.
 */
export function planStep(readings: readonly Reading[], step: ReadingStep, today: string): StepPlan {
  const open = step === 'again' ? undefined : findOpen(readings);
  const readingId = open?.id ?? null;
  const date = (field: 'startedOn' | 'finishedOn') =>
    open?.[field] === undefined ? { [field]: today } : {};
  switch (step) {
    case 'start':
    case 'again':
      return { readingId, changes: { status: 'reading', ...date('startedOn') } };
    case 'finish':
      return { readingId, changes: { status: 'finished', ...date('finishedOn') } };
    case 'stop':
      return { readingId, changes: { status: 'stopped', ...date('finishedOn') } };
  }
}
