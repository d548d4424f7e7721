import { isSameDate, readTypedDate } from '../../shared/dates/read-typed-date.ts';
import type { CallInput } from '../../shared/ipc-contract.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import { api } from '../app/bridge.ts';
import { readPageCount } from '../books/page-count.ts';
import { useMessages } from '../messages/use-messages.ts';
import { equalLines } from '../saving/draft.ts';
import { useDraft } from '../saving/use-draft.ts';
import { readingsMessages } from './readings-messages.ts';

type Changes = CallInput<'updateReading'>['changes'];

/** What is being typed of one reading, field by field; `pageProblem` is the sentence about the page, where it is wrong. */
export function useReadingDrafts(pageId: string, reading: Reading, pageCount: number | undefined) {
  const messages = useMessages(readingsMessages);
  const update = (changes: Changes) =>
    api.updateReading({ pageId, readingId: reading.id, changes });

  const isReady = (typed: string) => readTypedDate(typed) !== undefined;
  const startedOn = useDraft({
    saved: reading.startedOn ?? '',
    save: (typed) => update({ startedOn: readTypedDate(typed) ?? typed }),
    isEqual: isSameDate,
    isReady,
  });
  const finishedOn = useDraft({
    saved: reading.finishedOn ?? '',
    save: (typed) => update({ finishedOn: readTypedDate(typed) ?? typed }),
    isEqual: isSameDate,
    isReady,
  });
  const note = useDraft({
    saved: reading.note ?? '',
    save: (value) => update({ note: value }),
    isEqual: equalLines,
  });
  const stoppedBecause = useDraft({
    saved: reading.stoppedBecause ?? '',
    save: (value) => update({ stoppedBecause: value }),
    isEqual: equalLines,
  });
  const rating = useDraft({
    saved: reading.rating ?? null,
    save: (value) => update({ rating: value }),
  });

  const findPageProblem = (typed: string): string | undefined => {
    const page = readPageCount(typed);
    if (page === undefined) return messages.notAPage;
    if (page === null || pageCount === undefined || page <= pageCount) return undefined;
    return messages.beyondLastPage(pageCount);
  };
  const currentPage = useDraft({
    saved: reading.currentPage === undefined ? '' : String(reading.currentPage),
    save: (typed) => update({ currentPage: readPageCount(typed) ?? null }),
    isReady: (typed) => findPageProblem(typed) === undefined,
    isEqual: (a, b) => a === b || readPageCount(a) === readPageCount(b),
  });

  return {
    update,
    drafts: { startedOn, finishedOn, note, rating, currentPage, stoppedBecause },
    pageProblem: findPageProblem(currentPage.value),
  };
}
