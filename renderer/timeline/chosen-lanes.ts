import { makeObservable } from '../app/observable.ts';

/** Where the lanes' ids are kept: beside the journal, which they say nothing of. */
const KEY = 'bookletter.timeline.lanes';

function readKept(): readonly string[] | null {
  const kept = localStorage.getItem(KEY);
  if (kept === null) return null;
  return kept === '' ? [] : kept.split('\n');
}

/** The ids of the lanes that the parent chose; null before he ever did. Those of another journal are of no use in this one. */
export const chosenLanes = makeObservable<readonly string[] | null>(readKept());

export function chooseLanes(ids: readonly string[]): void {
  localStorage.setItem(KEY, ids.join('\n'));
  chosenLanes.set(ids);
}
