import { formatEdtfDate } from '../../../../shared/dates/format-date.ts';
import { squeeze } from './words-of.ts';

/** The first of the dates that is not in the Korean text after those before it, as exact as it is and no more; undefined where all are. */
export function findMissingDate(dates: readonly string[], text: string): string | undefined {
  const all = squeeze(text);
  let from = 0;
  return dates.find((date) => {
    const pattern = new RegExp(`${squeeze(formatEdtfDate(date, 'ko'))}(?!\\d+[월일])`, 'g');
    pattern.lastIndex = from;
    const found = pattern.exec(all) !== null;
    from = pattern.lastIndex;
    return !found;
  });
}
