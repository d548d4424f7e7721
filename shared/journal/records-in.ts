import type { Record } from '../merging/stamp-list.ts';
import type { Journal } from './journal-schema.ts';

/** Every record that journal.json itself holds. */
export function recordsIn({ children, goals, tags = [] }: Journal): readonly Record[] {
  return [...children, ...goals, ...tags];
}
