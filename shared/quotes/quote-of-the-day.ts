import { hashText } from '../text/hash-text.ts';

/**
 * Input: the quotes to choose from, by id; a day such as `2026-01-17`; and how often another one was asked for. Output: the id
 * that this day brings, undefined where there is none.
 *
 * The same all day and on each computer. Each id draws a lot of its own for the day and the highest is shown, so that a quote
 * that comes or goes changes the day's choice only where it is, or was, that choice (rendezvous hashing: Thaler and Ravishankar,
 * 1996). Whoever asks on sees each quote once before one comes again.
 */
export function quoteOfTheDay(
  ids: readonly string[],
  day: string,
  asked: number,
): string | undefined {
  const lots = ids.map((id) => ({ id, lot: hashText(`${day} ${id}`) }));
  lots.sort((a, b) => b.lot - a.lot || (a.id < b.id ? -1 : 1));
  return lots[asked % lots.length]?.id;
}
