import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { readEventLines } from '../../shared/events/read-event-lines.ts';
import { useEntries } from '../app/use-entries.ts';
import { makeRows, type Row, type RowEdit, type RowEdits } from './event-rows.ts';

const NONE: RowEdits = new Map();
const OF_EVENTS = { kinds: ['event' as const] };

/** Whoever the journal's events name. */
function useKnownActors(): readonly string[] {
  const { entries } = useEntries(OF_EVENTS);
  return useMemo(() => {
    const named = (entries ?? []).flatMap(({ entry }) =>
      entry.kind === 'event' ? (entry.actor ?? []) : [],
    );
    return [...new Set(named)];
  }, [entries]);
}

/** The events that a text makes and what the parent changed of them; `isCurrent`: whether the rows are those of the text. */
export function useEventRows(text: string): {
  readonly rows: readonly Row[];
  readonly isCurrent: boolean;
  readonly change: (key: string, edit: RowEdit) => void;
} {
  const actors = useKnownActors();
  const [edits, setEdits] = useState(NONE);
  const shown = useDeferredValue(text);
  const parts = useMemo(() => readEventLines(shown, actors), [shown, actors]);
  const rows = useMemo(() => makeRows(parts, edits), [parts, edits]);
  const change = useCallback(
    (key: string, edit: RowEdit) =>
      setEdits((before) => new Map(before).set(key, { ...before.get(key), ...edit })),
    [],
  );
  return { rows, isCurrent: shown === text, change };
}
