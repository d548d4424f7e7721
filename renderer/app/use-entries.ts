import { useEffect, useState } from 'react';
import type { EntryFilter, EntryInPlace } from '../../shared/entries/find-entries.ts';
import type { AppError } from '../../shared/result.ts';
import { api } from './bridge.ts';
import { useSnapshot } from './session-store.ts';

type FoundEntries = {
  /** Undefined until main has answered for the first time. */
  readonly entries?: readonly EntryInPlace[];
  readonly error?: AppError;
};

/** Entries of the whole journal that fit a filter, asked for again whenever the journal changes. */
export function useEntries(filter: EntryFilter | null): FoundEntries {
  const { pages, notebooks } = useSnapshot();
  const [found, setFound] = useState<{ readonly key: string } & FoundEntries>({ key: '' });
  const key = JSON.stringify(filter);

  // biome-ignore lint/correctness/useExhaustiveDependencies: pages and notebooks stand for every change of the journal.
  useEffect(() => {
    const wanted = JSON.parse(key) as EntryFilter | null;
    if (wanted === null) return;
    let isCurrent = true;
    void api.findEntries(wanted).then((answer) => {
      if (!isCurrent) return;
      setFound(answer.ok ? { key, entries: answer.value } : { key, error: answer.error });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, pages, notebooks]);

  // What was found for another filter is not shown under this one.
  return found.key === key ? found : {};
}
