import { countDays } from './day-span.ts';
import { splitEdtfDate } from './edtf-date.ts';

/** A day of the week as it was written beside a date: 0 is Sunday; and how long it is there. */
export type WrittenWeekday = { readonly weekday: number; readonly length: number };

const KOREAN = '일월화수목금토';
const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const NAME = '(sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?';

/** `Tuesday, ` in front of a date. */
const BEFORE = new RegExp(String.raw`^${NAME}\.?,?\s+`, 'i');
/** `(화)`, ` 화요일`, ` (Tue)` behind it. */
const AFTER = new RegExp(
  String.raw`^\s*(?:\(([${KOREAN}])(?:요일)?\)|([${KOREAN}])요일(?=에\s|[^가-힣]|$)|\(${NAME}\.?\))`,
  'i',
);

function readWeekday(pattern: RegExp, text: string): WrittenWeekday | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [written, ...names] = match;
  const name = names.find((each) => each !== undefined) ?? '';
  const korean = KOREAN.indexOf(name);
  const english = ENGLISH.findIndex((each) => name.toLowerCase().startsWith(each));
  return { weekday: korean >= 0 ? korean : english, length: written.length };
}

/** The day of the week that stands before a date at the beginning of the text. */
export function weekdayBefore(text: string): WrittenWeekday | undefined {
  return readWeekday(BEFORE, text);
}

/** The day of the week that follows a date: `text` is what follows. */
export function weekdayAfter(text: string): WrittenWeekday | undefined {
  return readWeekday(AFTER, text);
}

/** Whether an EDTF date is that day of the week; nothing said fits every date. One of which the day is unknown fits none. */
export function isOnWeekday(date: string, written: WrittenWeekday | undefined): boolean {
  if (written === undefined) return true;
  const { year, month, day } = splitEdtfDate(date);
  if (month === undefined || day === undefined) return false;
  const THURSDAY = 4;
  const days = countDays(year, month, day) + THURSDAY;
  return ((days % 7) + 7) % 7 === written.weekday;
}
