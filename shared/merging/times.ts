import type { Instant } from '../ids.ts';

/** One moment can be written in two ways, `…00Z` and `…00.000Z`: the answer is the same whichever comes first. */
function isLater(a: Instant, b: Instant): boolean {
  const times = Date.parse(a) - Date.parse(b);
  return times > 0 || (times === 0 && a >= b);
}

export function laterOf(a: Instant, b: Instant): Instant {
  return isLater(a, b) ? a : b;
}

/** A millisecond later: the shortest time that an instant can tell. */
export function justAfter(at: Instant): Instant {
  return new Date(Date.parse(at) + 1).toISOString();
}

export function earlierOf(a: Instant, b: Instant): Instant {
  return isLater(a, b) ? b : a;
}
