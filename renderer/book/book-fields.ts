import { z } from 'zod';
import {
  type BookChoiceInput,
  bookChaptersSchema,
  bookColourSchema,
} from '../../shared/book/book-choice.ts';
import type { BookYears } from '../../shared/book/list-years.ts';
import type { Language } from '../../shared/text/language.ts';
import { languageSchema } from '../../shared/text/language.ts';

/** Where the choices are kept: beside the journal, which they say nothing of. */
const KEY = 'bookletter.book';

const fieldsSchema = z.object({
  kind: z.enum(['notebooks', 'letters']),
  /** Empty for all. */
  notebookIds: z.array(z.string()),
  year: z.string(),
  chapters: bookChaptersSchema,
  /** '' for what is proposed. */
  title: z.string(),
  subtitle: z.string(),
  /** Without one where the parent wants none: also none that is proposed. */
  hasSubtitle: z.boolean().default(true),
  author: z.string(),
  dedication: z.string(),
  language: languageSchema,
  colour: bookColourSchema,
  bleed: z.boolean(),
});
/** What the parent chose of a book. */
export type BookFields = Readonly<z.infer<typeof fieldsSchema>>;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was chosen last; where nothing was, all notebooks by month in the window's language. */
export function readBookFields(language: Language): BookFields {
  const kept = fieldsSchema.safeParse(readJson(localStorage.getItem(KEY) ?? ''));
  if (kept.success) return kept.data;
  const words = { title: '', subtitle: '', author: '', dedication: '' };
  return {
    ...words,
    hasSubtitle: true,
    kind: 'notebooks',
    notebookIds: [],
    year: '',
    chapters: 'month',
    language,
    colour: 'persimmon',
    bleed: false,
  };
}

export function keepBookFields(fields: BookFields): void {
  localStorage.setItem(KEY, JSON.stringify(fields));
}

/** The chosen notebooks that the journal has; all of them where none is chosen. */
function findNotebooks({ notebookIds }: BookFields, { notebooks }: BookYears) {
  const chosen = notebooks.filter(({ id }) => notebookIds.includes(id));
  return chosen.length === 0 ? notebooks : chosen;
}

/** Input: the choices, and the years of the journal. Output: the years that can be chosen, newest first. */
export function yearsFor(fields: BookFields, years: BookYears): readonly string[] {
  if (fields.kind === 'letters') return years.letters;
  const all = findNotebooks(fields, years).flatMap((each) => each.years);
  return [...new Set(all)].toSorted().toReversed();
}

function subtitleOf({ subtitle, hasSubtitle }: BookFields): Pick<BookChoiceInput, 'subtitle'> {
  if (!hasSubtitle) return { subtitle: '' };
  return subtitle.trim() === '' ? {} : { subtitle };
}

/**
 * Input: the choices, and the years of the journal. Output: the book to make: of the newest year where the chosen one has nothing;
 * undefined where no year has anything.
 */
export function choiceOf(fields: BookFields, years: BookYears): BookChoiceInput | undefined {
  const { kind, title, author, dedication, chapters, language, colour } = fields;
  const offered = yearsFor(fields, years);
  const year = offered.includes(fields.year) ? fields.year : offered[0];
  if (year === undefined) return undefined;
  const notebookIds = findNotebooks(fields, years)
    .filter((each) => each.years.includes(year))
    .map(({ id }) => id);
  return {
    source: kind === 'letters' ? { kind } : { kind, notebookIds },
    year,
    chapters,
    language,
    ...(title.trim() !== '' && { title }),
    ...subtitleOf(fields),
    ...(author.trim() !== '' && { author }),
    dedication,
    colour,
  };
}
