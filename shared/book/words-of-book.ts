import { formatEdtfDate } from '../dates/format-date.ts';
import type { Child } from '../journal/journal-schema.ts';
import type { JournalState } from '../journal/journal-state.ts';
import { givenNameOf } from '../letters/given-name.ts';
import type { Letter } from '../letters/letter-schema.ts';
import { makePrintableLine } from '../letters/printable-text.ts';
import { callRecipients } from '../letters/recipients.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import { joinNames } from '../text/join-names.ts';
import type { Language } from '../text/language.ts';
import type { BookChoice } from './book-choice.ts';
import type { BookModel } from './book-model.ts';

/** What a book says of itself before its first chapter. */
export type BookWords = Pick<BookModel, 'title' | 'subtitle' | 'reader' | 'author'>;

/** What the book is made of. */
export type BookMatter =
  | { readonly kind: 'letters'; readonly letters: readonly Letter[] }
  | { readonly kind: 'notebooks'; readonly notebooks: readonly Notebook[] };

function callChild({ name, calledAs }: Child): string {
  return makePrintableLine(calledAs || givenNameOf(name));
}

/** The children that the notebooks are for; where they name none, all of the journal's. */
function readersOf(notebooks: readonly Notebook[], children: readonly Child[]): string[] {
  const ids = new Set(notebooks.flatMap(({ childIds }) => childIds));
  const named = children.filter(({ id }) => ids.has(id));
  return (named.length === 0 ? children : named).map(callChild);
}

function listReaders({ journal }: JournalState, matter: BookMatter): readonly string[] {
  const names =
    matter.kind === 'letters'
      ? matter.letters.flatMap((letter) => callRecipients(letter, journal.children))
      : readersOf(matter.notebooks, journal.children);
  return [...new Set(names)];
}

function proposeTitle(
  reader: string,
  { source, year, language }: Pick<BookChoice, 'source' | 'year' | 'language'>,
): string {
  const when = formatEdtfDate(year, language);
  const isLetters = source.kind === 'letters';
  if (language === 'ko') {
    const what = `${when}의 ${isLetters ? '편지' : '기록'}`;
    return reader === '' ? what : `${reader}에게 · ${what}`;
  }
  const what = `${isLetters ? 'Letters' : 'Notes'} of ${when}`;
  return reader === '' ? what : `To ${reader} · ${what}`;
}

function nameMatter(matter: BookMatter): string {
  return matter.kind === 'letters' ? '' : matter.notebooks.map(({ title }) => title).join(' · ');
}

/** Input: a journal, what a book is made of, and what the parent set by hand. Output: its words, the rest of them proposed. */
export function findBookWords(
  state: JournalState,
  matter: BookMatter,
  choice: Pick<BookChoice, 'source' | 'year' | 'language' | 'title' | 'subtitle' | 'author'>,
): BookWords {
  const { parent } = state.journal;
  const { language }: { readonly language: Language } = choice;
  const reader = joinNames(listReaders(state, matter), language);
  const author = choice.author ?? parent.name ?? parent.calledAs ?? '';
  return {
    title: makePrintableLine(choice.title || proposeTitle(reader, choice)),
    subtitle: makePrintableLine(choice.subtitle ?? nameMatter(matter)),
    reader,
    author: makePrintableLine(author),
  };
}
