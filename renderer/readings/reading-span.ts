import type { Reading } from '../../shared/readings/reading-schema.ts';

/** `01-17` after `2026-01-03`: the year is not said twice, where both are known equally well. */
function shorten(finish: string, start: string): string {
  const isAlike = finish.length === start.length && finish.slice(0, 5) === start.slice(0, 5);
  return isAlike ? finish.slice(5) : finish;
}

/**
 * Input: a reading. Output: its dates in one short line, `2026-01-03 → 01-17`, where an end that is not known is left open;
 * undefined where neither is known.
 */
export function formatSpan({
  startedOn,
  finishedOn,
}: Pick<Reading, 'startedOn' | 'finishedOn'>): string | undefined {
  if (startedOn === undefined && finishedOn === undefined) return undefined;
  if (finishedOn === undefined) return `${startedOn} →`;
  if (startedOn === undefined) return `→ ${finishedOn}`;
  if (startedOn === finishedOn) return startedOn;
  return `${startedOn} → ${shorten(finishedOn, startedOn)}`;
}
