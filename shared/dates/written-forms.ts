/** A part of a date in the order in which a form writes it. */
export type DatePart = 'year' | 'month' | 'day';

/** How a date can be written: a regular expression's source, and what each of its groups is. */
export type WrittenForm = { readonly source: string; readonly parts: readonly DatePart[] };

const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A year before 1000 says that it is one: most people mean this century by `23`. */
const EARLY = String.raw`AD ?\d{1,4}|\d{1,4} ?(?:AD|CE)`;
const YEAR = String.raw`(\d{4}|${EARLY})`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;

const YEAR_MONTH_DAY = ['year', 'month', 'day'] as const;

/** `2023년`, `2023년 3월`, `2023년 3월 14일`, `918년`, `서기 23년`. */
export const KOREAN: WrittenForm = {
  source: String.raw`(서기\s*\d{1,4}|\d{3,4})\s*년(?:\s*(\d{1,2})\s*월(?:\s*(\d{1,2})\s*일)?)?`,
  parts: YEAR_MONTH_DAY,
};

const ENGLISH: readonly WrittenForm[] = [
  /** `March 14, 2023`, `Mar. 14th 2023`. */
  {
    source: String.raw`${NAME}\.?\s+${DAY}(?:\s*,\s*|\s+)${YEAR}`,
    parts: ['month', 'day', 'year'],
  },
  /** `March 2023`, `Mar. 2023`, `March, 2023`, `Mar-2023`. */
  { source: String.raw`${NAME}\.?(?:,?\s+|-)${YEAR}`, parts: ['month', 'year'] },
  /** `14 March 2023`, `14th of March, 2023`, `14-Mar-2023`. */
  {
    source: String.raw`${DAY}(?:\s+(?:of\s+)?|-)${NAME}\.?(?:,?\s+|-)${YEAR}`,
    parts: ['day', 'month', 'year'],
  },
  /** `2023 March`, `2023 Mar. 14`, `2023-Mar-14`. */
  {
    source: String.raw`(\d{4})(?:,?\s+|-)${NAME}\.?(?:(?:\s+|-)${DAY})?`,
    parts: YEAR_MONTH_DAY,
  },
  /** `AD 918`, `918 CE`. */
  { source: `(${EARLY})`, parts: ['year'] },
];

/** `2023`, `2023.`: a number, unless it is all that was typed. */
export const BARE_YEAR: WrittenForm = { source: String.raw`(\d{4})`, parts: ['year'] };

/** The forms of a field that holds nothing but a date, so that anything may stand between its numbers. */
export const FIELD_FORMS: readonly WrittenForm[] = [
  KOREAN,
  ...ENGLISH,
  {
    source: String.raw`(\d{4})(?:\s*[-./년](?:\s*(\d{1,2})\s*(?:[-./월](?:\s*(\d{1,2})\s*[.일]?)?)?)?)?`,
    parts: YEAR_MONTH_DAY,
  },
  /** `3/2023`, `03.2023`. */
  { source: String.raw`(\d{1,2})\s*[-./]\s*(\d{4})`, parts: ['month', 'year'] },
];

/** `3/14/2023` and `14/3/2023`: the year comes last, and which of the others is the month is not said. */
export const YEAR_LAST = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})\.?$/;

/** The forms in front of other words, where a space does not hold numbers together: `2023. 3 models` is no March. */
export const LEADING_FORMS: readonly WrittenForm[] = [
  KOREAN,
  ...ENGLISH,
  ...['-', '/', String.raw`\.`].map((mark) => ({
    source: String.raw`(\d{4})${mark}(\d{1,2})(?:${mark}(\d{1,2}))?\.?`,
    parts: YEAR_MONTH_DAY,
  })),
  /** `2023. 3. 14.`, `2023. 3.`. */
  { source: String.raw`(\d{4})\.\s+(\d{1,2})\.(?:\s*(\d{1,2})\.?)?`, parts: YEAR_MONTH_DAY },
];
