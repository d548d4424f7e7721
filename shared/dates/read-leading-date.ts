import { findMark } from '../letters/numerals/numerals.ts';
import { isOnWeekday, weekdayAfter, weekdayBefore } from './weekday.ts';
import { BARE_YEAR, KOREAN, LEADING_FORMS, type WrittenForm } from './written-forms.ts';
import { foldTyped, partsOf, toEdtfDate } from './written-parts.ts';

/** A line that begins with a date: the EDTF level 0 date, and the line's other words, '' where there are none. */
export type LeadingDate = { readonly date: string; readonly rest: string };

type Found = { readonly form: WrittenForm; readonly match: RegExpExecArray };

/** `- `, `* `, `1. `, `(1) `, `①`, `가. `, and several of them. */
const MARKERS =
  /^\s*(?:(?:[-*+•·▪◦○●‣>]|\d{1,3}[.)]|\(\d{1,2}\)|[가나다라마바사아자차카타파하][.)])\s+|[①-⑳]\s*)*/;
/** The marks in front of a line's words, those of the lists that the parent numbers too: `(가) `, `ㄱ. `, `ii. `. */
function lengthOfMarkers(text: string): number {
  const length = MARKERS.exec(text)?.[0].length ?? 0;
  const mark = findMark(text, length);
  const space = /^\s+/.exec(text.slice(length + (mark?.length ?? 0)))?.[0].length ?? 0;
  if (mark === undefined || space === 0) return length;
  const end = length + mark.length + space;
  return end + lengthOfMarkers(text.slice(end));
}

const OPENING = /^(?:\*\*|__|[*_([])/;
const CLOSING: { readonly [Opening: string]: string } = { '(': ')', '[': ']' };

/** What may part a date from the words after it. */
const SEPARATOR = /^\s*(?:[:,|·•=→]|\.(?!\d)|->?|=>)*\s*/;

/** Words that make a date the beginning of a span or of a sentence about the time itself: what follows is not what happened then. */
const GOES_ON =
  /^\s*(?:~|-\s*\d{4}(?!\d)|-\s*\d{1,2}\s*[월일]|(?:이후|이전|이래|전후|까지|부터|동안|내내|무렵|경|쯤|즈음)(?=$|[에은는의로도\s,.:])|(?:was|is|were|will|has|had|saw|marks|marked|and|or|to|until|till|through|onwards?|since|before|after)\b)/i;

/** What a bare number counts in Korean: `2000 명이 모였다`. */
const COUNTED =
  /^\s+(?:명|원|달러|개|개월|권|쪽|번|회|살|마리|대|편|곳|시간|분|일|주|미터|여)(?=$|[은는이가을를의에도만씩\s,.])/;

const FORMS = LEADING_FORMS.map((form) => ({ form, pattern: new RegExp(`^${form.source}`, 'i') }));
const YEAR = new RegExp(`^${BARE_YEAR.source}`);

/** The form that reads the most of the text: a shorter one would leave a part of the date behind. */
function findLongest(text: string): Found | undefined {
  let longest: Found | undefined;
  for (const { form, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (match !== null && match[0].length > (longest?.match[0].length ?? 0))
      longest = { form, match };
  }
  if (longest !== undefined) return longest;
  const match = YEAR.exec(text);
  return match === null ? undefined : { form: BARE_YEAR, match };
}

/** A number of four digits is a year where a mark parts it from what follows, or where a name or a Korean word does follow. */
function isBareYear(after: string): boolean {
  if (/^\s*(?:$|\t|[:,|·•=→*_)\]-]|\.(?!\d))/.test(after)) return true;
  return /^\s+[^\p{Ll}\p{N}]/u.test(after) && !COUNTED.test(after);
}

/** Whether the date ends here, and is all that the line says of the time. */
function endsDate(form: WrittenForm, after: string): boolean {
  if (/^(?:[\p{L}\p{N}]|[-./,:]\d|-?[?~%])/u.test(after) || GOES_ON.test(after)) return false;
  return form !== BARE_YEAR || isBareYear(after);
}

/** How long what parts the date from the words is, its closing mark included. */
function lengthOfSeparator(after: string, opening: string): number {
  const closing = CLOSING[opening] ?? opening;
  const skip = (at: number, what: RegExp) => at + (what.exec(after.slice(at))?.[0].length ?? 0);
  if (closing !== '' && after.startsWith(closing)) return skip(closing.length, SEPARATOR);
  const atWords = skip(0, SEPARATOR);
  return closing !== '' && after.startsWith(closing, atWords)
    ? skip(atWords + closing.length, /^\s*/)
    : atWords;
}

/**
 * Input: a line. Output: the date that it begins with, as `readTypedDate` reads dates, and the words after it, or undefined.
 * List markers in front of it and the marks that part it from the words are skipped: `- **2023-07-18**: Meta의 LLaMA2 출시`.
 *
 * A date that the sentence goes on from is none: `2023년은 …`, `2023 was …`, `2023년 이후 …`, `2023–2024`. A number of four
 * digits without `년` is a year only in front of a mark, a capital or a Korean word that is not counted by it: `1997 Deep Blue`,
 * `1956: the word is coined`, not `2000 people` nor `2000 명`.
 */
export function readLeadingDate(line: string): LeadingDate | undefined {
  const written = line.normalize('NFC');
  const text = foldTyped(written);
  const words = lengthOfMarkers(text);
  const opening = OPENING.exec(text.slice(words))?.[0] ?? '';
  const before = weekdayBefore(text.slice(words + opening.length));
  const start = words + opening.length + (before?.length ?? 0);
  const found = findLongest(text.slice(start));
  if (found === undefined) return undefined;
  const end = start + found.match[0].length;
  const weekday = weekdayAfter(text.slice(end));
  const afterDay = end + (weekday?.length ?? 0);
  const isAtIt = found.form === KOREAN && /^에(?=\s)/.test(text.slice(afterDay));
  const at = isAtIt ? afterDay + 1 : afterDay;
  const after = text.slice(at);
  if (!endsDate(found.form, after)) return undefined;
  const date = toEdtfDate(partsOf(found.form, found.match));
  if (date === undefined || !isOnWeekday(date, before) || !isOnWeekday(date, weekday))
    return undefined;
  return { date, rest: written.slice(at + lengthOfSeparator(after, opening)).trim() };
}
