import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Language } from '../../shared/text/language.ts';
import type { TimelineItem } from '../../shared/timeline/timeline-model.ts';
import { timelineMessages } from './timeline-messages.ts';

/** When it was, as far as that is known; of what lasted, from when until when. */
export function sayDate(
  { date, until }: Pick<TimelineItem, 'date' | 'until'>,
  language: Language,
): string {
  const first = formatEdtfDate(date, language);
  if (until === undefined) return first;
  return timelineMessages[language].span(first, formatEdtfDate(until, language));
}

/** From when until when several were, by the first and the last of their dates. */
export function sayDates(
  items: readonly Pick<TimelineItem, 'date' | 'until'>[],
  language: Language,
): string {
  const dates = items.map(({ date }) => date).sort();
  const ends = items.map(({ date, until }) => until ?? date).sort();
  const [first = '', last = ''] = [dates[0], ends.at(-1)];
  return sayDate(last === first ? { date: first } : { date: first, until: last }, language);
}
