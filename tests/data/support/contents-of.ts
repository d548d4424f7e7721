import type { JournalState } from '../../../shared/journal/journal-state.ts';
import { withoutBookkeeping } from '../../shared/support/without-bookkeeping.ts';

function dropTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropTimes);
  if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, dropTimes(each)]));
  if (typeof value !== 'object' || value === null) return value;
  const { updatedAt: _, ...fields } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, dropTimes(field)]));
}

/** What a journal says, in its order: without bookkeeping and without when things were changed. */
export function contentsOf(state: JournalState): JournalState {
  return dropTimes(withoutBookkeeping(state)) as JournalState;
}
