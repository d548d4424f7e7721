import { parse } from 'edtf';
import { isEdtfDate, normalizeUnknownParts } from './edtf-date.ts';
import { readEnglishMonth } from './months.ts';
import type { DatePart, WrittenForm } from './written-forms.ts';

/** The parts of a date as they were written, none of them judged yet. */
export type WrittenParts = { readonly [Part in DatePart]?: string | undefined };

const FULL_WIDTH = 0xfee0;

/**
 * Input: text in NFC. Output: the same with plain digits, spaces and dashes for the full-width and typographic ones that Korean
 * keyboards and word processors write. Each character keeps its place, so that places found in one hold in the other.
 */
export function foldTyped(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/〜/g, '~')
    .replace(/\p{Zs}/gu, ' ');
}

/** Input: a form, and a match of its source. Output: what was written of each part. */
export function partsOf(form: WrittenForm, match: RegExpExecArray): WrittenParts {
  return Object.fromEntries(form.parts.map((part, index) => [part, match[index + 1]]));
}

function writeMonth(month: string): string {
  return String(/^\d/.test(month) ? month : readEnglishMonth(month)).padStart(2, '0');
}

function parsesInLibrary(text: string): boolean {
  try {
    return parse(text, { level: 0, types: ['Date'] }).type === 'Date';
  } catch {
    return false;
  }
}

const MOST_ANSWERS = 5000;
/** A list of a hundred dates is read anew with each key in one of them. */
const answers = new Map<string, boolean>();

function isDateOfLibrary(text: string): boolean {
  const known = answers.get(text);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = parsesInLibrary(text);
  answers.set(text, answer);
  return answer;
}

/**
 * Input: the parts of a date as they were written. Output: the EDTF level 0 date, or undefined where there is none such; parts
 * written as unknown stay unknown. The edtf library says whether it is one, and our calendar whether its day exists, since the
 * library takes 2023-02-29. It takes 85 µs a date, which is nothing for one that was typed; the 100,000 of a journal's files are
 * read by `isEdtfDate` alone. Source: https://www.loc.gov/standards/datetime/.
 */
export function toEdtfDate({ year, month, day }: WrittenParts): string | undefined {
  const digits = /\d+/.exec(year ?? '')?.[0];
  if (digits === undefined) return undefined;
  const parts = [digits.padStart(4, '0')];
  if (month !== undefined) parts.push(writeMonth(month));
  if (day !== undefined) parts.push(day.padStart(2, '0'));
  const date = normalizeUnknownParts(parts.join('-'));
  return isEdtfDate(date) && isDateOfLibrary(date) ? date : undefined;
}
