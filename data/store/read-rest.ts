import type { Id } from '../../shared/ids.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type DamagedPlace, findDamage } from '../damage.ts';
import { errorCode } from '../error-code.ts';
import type { SerialQueue } from '../serial-queue.ts';
import type { JournalCore } from './journal-core.ts';
import type { OpenedCore } from './open-journal.ts';
import { refreshAll } from './refresh-files.ts';
import { settleOpened } from './settle-opened.ts';

/** The reading of the pages that a journal was opened without. */
export type Reading = {
  /** See `JournalStore.unread`. */
  readonly unread: () => ReadonlyMap<Id, PageSummary>;
  /** See `JournalStore.whenRead`. Never rejects. */
  readonly done: Promise<Result<null>>;
  /** What is hurt, as far as it is known. */
  readonly damage: () => readonly DamagedPlace[];
};

const NONE: ReadonlyMap<Id, PageSummary> = new Map();

/** What another program has written meanwhile was perhaps seen in part: a page's notebook, and not yet the page. */
async function lookAgain(core: JournalCore): Promise<void> {
  for (let tries = 0; tries < 2; tries += 1) {
    const isWhole = findDamage(core.state, core.unreadable).length === 0;
    if (core.lock !== null || isWhole) return;
    await refreshAll(core).catch(() => undefined);
  }
}

/** Does the rest of the opening: first in the queue, so that every command finds the whole journal. */
export function startReading(
  { core, front, summaries, read: readBefore }: OpenedCore,
  queue: SerialQueue,
): Reading {
  const known = summaries ?? NONE;

  async function readRest(): Promise<Result<null>> {
    const isUnread = (place: (typeof front.pages)[number]) =>
      place.kind === 'page' && known.get(place.id)?.notebookId === place.notebookId;
    const read =
      known.size === 0
        ? ok(readBefore)
        : await front.readPages(front.pages.filter((place) => isUnread(place)));
    if (!read.ok) {
      core.refuse(read.error);
      return read;
    }
    core.start(read.value);
    core.isRead = true;
    await lookAgain(core);
    await settleOpened(core, front.listing, read.value);
    core.tellStanding();
    return ok(null);
  }

  const done = queue.run(readRest).catch((error): Result<null> => {
    core.refuse({ code: 'unexpected', reason: errorCode(error) });
    return fail({ code: 'unexpected', reason: errorCode(error) });
  });
  return {
    unread: () => (core.isRead ? NONE : known),
    done,
    damage: () => (core.isRead ? findDamage(core.state, core.unreadable) : core.unreadable),
  };
}
