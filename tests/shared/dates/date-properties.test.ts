import { Date as PeersDate } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtfDates, precisionOf, splitEdtfDate } from '../../../shared/dates/edtf-date.ts';
import { formatEdtfDate } from '../../../shared/dates/format-date.ts';
import { ENGLISH_MONTHS } from '../../../shared/dates/months.ts';
import { readLeadingDate } from '../../../shared/dates/read-leading-date.ts';
import { readTypedDate } from '../../../shared/dates/read-typed-date.ts';
import { anyDate, anyLateDate } from './support/any-date.ts';

type Parts = { readonly year: string; readonly month: string; readonly day: string };

const monthName = ({ month }: Parts) => ENGLISH_MONTHS[Number(month) - 1] ?? '';
const shortName = (parts: Parts) => monthName(parts).slice(0, 3);
const bare = (digits: string) => String(Number(digits));

/** The forms in which a parent types a day, a month and a year; each makes its text of the parts that EDTF has. */
const DAY_FORMS: readonly ((parts: Parts) => string)[] = [
  ({ year, month, day }) => `${year}-${month}-${day}`,
  ({ year, month, day }) => `${year}-${bare(month)}-${bare(day)}`,
  ({ year, month, day }) => `${year}.${bare(month)}.${bare(day)}`,
  ({ year, month, day }) => `${year}. ${bare(month)}. ${bare(day)}.`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}년 ${bare(month)}월 ${bare(day)}일`,
  ({ year, month, day }) => `${year}년${month}월${day}일`,
  (parts) => `${monthName(parts)} ${bare(parts.day)}, ${parts.year}`,
  (parts) => `${shortName(parts)}. ${bare(parts.day)} ${parts.year}`,
  (parts) => `${bare(parts.day)} ${monthName(parts)} ${parts.year}`,
  (parts) => `${parts.day}-${shortName(parts).toUpperCase()}-${parts.year}`,
];
const MONTH_FORMS: readonly ((parts: Parts) => string)[] = [
  ({ year, month }) => `${year}-${month}`,
  ({ year, month }) => `${year}-${month}-00`,
  ({ year, month }) => `${year}.${bare(month)}`,
  ({ year, month }) => `${year}. ${bare(month)}.`,
  ({ year, month }) => `${year}/${bare(month)}`,
  ({ year, month }) => `${year}년 ${bare(month)}월`,
  (parts) => `${monthName(parts)} ${parts.year}`,
  (parts) => `${shortName(parts)}. ${parts.year}`,
];
const YEAR_FORMS: readonly ((parts: Parts) => string)[] = [
  ({ year }) => year,
  ({ year }) => `${year}-00-00`,
  ({ year }) => `${year}년`,
];
const FORMS = { day: DAY_FORMS, month: MONTH_FORMS, year: YEAR_FORMS };

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** A date, and one of the ways in which it is typed. */
const anyTyped = fc.tuple(anyLateDate, fc.nat(), fc.boolean()).map(([date, form, isWide]) => {
  const [year = '', month = '', day = ''] = date.split('-');
  const forms = FORMS[precisionOf(date)];
  const typed = forms[form % forms.length]?.({ year, month, day }) ?? '';
  return { date, typed: isWide ? toFullWidth(typed) : typed };
});

describe('typed dates', () => {
  it('are the date that was meant, in every form', () => {
    fc.assert(
      fc.property(anyTyped, ({ date, typed }) => {
        expect(readTypedDate(typed)).toBe(date);
      }),
    );
  });

  it('stay what they are: read, shown and read again, in both languages', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('ko', 'en'), (date, language) => {
        const shown = formatEdtfDate(date, language);
        expect(readTypedDate(shown)).toBe(date);
        expect(formatEdtfDate(readTypedDate(shown) ?? '', language)).toBe(shown);
      }),
    );
  });

  it('are found at the start of a line as in a field of their own', () => {
    const marker = fc.constantFrom('', '- ', '* ', '1. ', '① ', '가. ', '  ');
    const separator = fc.constantFrom(': ', ' - ', ' — ', ' · ', '\t', ' ');
    const rest = fc.constantFrom('Meta의 LLaMA2 출시', 'OpenAI releases GPT-4', '훈민정음 반포');
    fc.assert(
      fc.property(anyTyped, marker, separator, rest, ({ date, typed }, before, between, words) => {
        const line = `${before}${typed}${between}${words}`;
        expect(readLeadingDate(line)).toEqual({ date, rest: words });
      }),
    );
  });

  it('never become more exact than they were', () => {
    const digits = fc.constantFrom('0', '00', '1', '07', '13', '31', '2023', '1999');
    const part = fc.oneof(
      digits,
      fc.constantFrom('-', '.', '/', ' ', '년', '월', '일', 'March', 'x'),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        (typed) => {
          for (const date of [readTypedDate(typed), readLeadingDate(typed)?.date]) {
            if (!date) continue;
            // The year 0000 is one; a month and a day of 00 are unknown.
            const parts = typed.match(/\d+|March/g) ?? [];
            const known = parts.filter((each) => each.length > 3 || Number(each) !== 0);
            expect({ year: 1, month: 2, day: 3 }[precisionOf(date)]).toBeLessThanOrEqual(
              known.length,
            );
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are refused or read, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const date = readTypedDate(typed);
        if (date) expect(readTypedDate(date)).toBe(date);
        readLeadingDate(typed);
      }),
    );
  });
});

describe('the order of dates', () => {
  it('is that of the bounds which the edtf library gives: the earlier start first, of one start what is less exact', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [first, second] = [new PeersDate(a), new PeersDate(b)];
        const order = first.min - second.min || second.max - first.max;
        expect(Math.sign(compareEdtfDates(a, b))).toBe(Math.sign(order));
      }),
    );
  });

  it('puts a date before every date that is a known part of it', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { month, day } = splitEdtfDate(date);
        if (month !== undefined) expect(compareEdtfDates(date.slice(0, 4), date)).toBeLessThan(0);
        if (day !== undefined) expect(compareEdtfDates(date.slice(0, 7), date)).toBeLessThan(0);
      }),
    );
  });

  it('is total: of two dates one comes first, and no three run in a circle', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(Math.sign(compareEdtfDates(a, b))).toBe(-Math.sign(compareEdtfDates(b, a)) + 0);
        expect(compareEdtfDates(a, b) === 0).toBe(a === b);
        if (compareEdtfDates(a, b) <= 0 && compareEdtfDates(b, c) <= 0) {
          expect(compareEdtfDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
