import type { WorkProgress } from '../../shared/session/work-progress.ts';
import type { CommitWatch } from '../commit-changes.ts';

/** Fewer files are written before anybody could ask what takes so long. */
const MANY_FILES = 100;
/** It is told after so many files. */
const TOLD_EVERY = 25;

/** Null once the work is done. */
export type WorkListener = (progress: WorkProgress | null) => void;

/** What tells how far a change of many files has come, and stops it. */
export type LongWork = {
  readonly listeners: Set<WorkListener>;
  /** Has the change that is being written now taken back, if it is one of many files. */
  readonly stop: () => void;
  /** Does a commit of `total` files, watched where that is many. */
  readonly watch: <T>(total: number, commit: (watch: CommitWatch) => Promise<T>) => Promise<T>;
};

/** Changes of one journal, which are written one after the other. */
export function createLongWork(): LongWork {
  const listeners = new Set<WorkListener>();
  let stopping: AbortController | null = null;
  const tell = (progress: WorkProgress | null) => {
    for (const listener of listeners) listener(progress);
  };

  async function watch<T>(total: number, commit: (watch: CommitWatch) => Promise<T>): Promise<T> {
    if (total < MANY_FILES) return commit({});
    stopping = new AbortController();
    const onFile: CommitWatch['onFile'] = (done, isTakenBack) => {
      if (done % TOLD_EVERY === 0) tell({ done, total, isTakenBack });
    };
    try {
      return await commit({ onFile, signal: stopping.signal });
    } finally {
      stopping = null;
      tell(null);
    }
  }

  return { listeners, watch, stop: () => stopping?.abort() };
}
