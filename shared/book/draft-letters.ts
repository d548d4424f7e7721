import { compareEdtfDates } from '../dates/edtf-date.ts';
import { groupBy } from '../group-by.ts';
import type { JournalState } from '../journal/journal-state.ts';
import {
  buildLetterModel,
  entriesOfLetter,
  type LetterSources,
} from '../letters/build-letter-model.ts';
import { tellOpenWhen } from '../letters/cover/tell-open-when.ts';
import { gatherSources } from '../letters/gather-sources.ts';
import type { LetterModel } from '../letters/letter-model.ts';
import type { Letter } from '../letters/letter-schema.ts';
import { makePrintableLine } from '../letters/printable-text.ts';
import type { SelectedPage } from '../letters/select-entries.ts';
import type { TitleOf } from '../links/link-target.ts';
import type { Language } from '../text/language.ts';
import type { BookChapters } from './book-choice.ts';
import { anchorIn, type ChapterDraft, type PartDraft } from './book-draft.ts';
import { groupByMonth, nameMonth } from './group-by-month.ts';

type Setting = { readonly language: Language; readonly titleOf: TitleOf };

/** The kept letters of a year, in the order of their dates; those of one day in the order in which they were begun. */
export function lettersOfYear({ letters }: JournalState, year: string): Letter[] {
  return [...letters.values()]
    .filter(({ date }) => date.startsWith(year))
    .toSorted(
      (a, b) => compareEdtfDates(a.date, b.date) || compareEdtfDates(a.createdAt, b.createdAt),
    );
}

/** The letter as it stands in a book; undefined where nothing is in it. */
function composeInBook(
  sources: LetterSources,
  anchorOf: (id: string) => string,
): LetterModel | undefined {
  const { openWhen: _openWhen, cover: _cover, margins: _margins, ...draft } = sources.letter;
  const model = buildLetterModel({
    ...sources,
    letter: { ...draft, paper: 'A5', stationery: 'book' },
    anchorOf: ({ id }) => anchorOf(id),
  });
  return model.ok ? model.value : undefined;
}

function tagEntries(pages: readonly SelectedPage[]): PartDraft['entries'] {
  return pages.flatMap(({ page, entries }) =>
    entries.map(({ id, tags }) => ({ anchor: id, tags: [...tags, ...page.tags] })),
  );
}

/** None for a letter with nothing in it. */
function draftLetter(state: JournalState, letter: Letter, titleOf: TitleOf): PartDraft[] {
  const { openWhen, language, alsoTo = [] } = letter;
  const details = openWhen ? [tellOpenWhen(openWhen, language, alsoTo.length > 0)] : [];
  const sources = gatherSources(state, letter, titleOf);
  const model = composeInBook(sources, (id) => id);
  if (model === undefined) return [];
  return [
    {
      entries: tagEntries(entriesOfLetter(sources)),
      build: (id) => ({
        kind: 'letter',
        id,
        title: model.title,
        details,
        letter: composeInBook(sources, (entryId) => anchorIn(id, entryId)) ?? model,
      }),
    },
  ];
}

function titleOfNotebook(state: JournalState, notebookId: string, language: Language): string {
  const title = state.notebooks.get(notebookId)?.title;
  if (title !== undefined) return makePrintableLine(title);
  return language === 'ko' ? '편지' : 'Letters';
}

function groupLetters(
  state: JournalState,
  letters: readonly Letter[],
  chapters: BookChapters,
  language: Language,
): { readonly title: string; readonly things: readonly Letter[] }[] {
  if (chapters === 'month') {
    return groupByMonth(letters, ({ date }) => date).map(({ month, things }) => ({
      title: nameMonth(month, language),
      things,
    }));
  }
  const titles = groupBy(letters, ({ selection }) => selection.notebookId);
  return [...titles].map(([id, things]) => ({
    title: titleOfNotebook(state, id, language),
    things,
  }));
}

/**
 * Input: a journal, and letters of it in order. Output: the chapters of a book of them: one for each month, or for each
 * notebook that they are from. A letter in which there is nothing is left out.
 */
export function draftLetters(
  state: JournalState,
  letters: readonly Letter[],
  chapters: BookChapters,
  { language, titleOf }: Setting,
): ChapterDraft[] {
  return groupLetters(state, letters, chapters, language)
    .map(({ title, things }) => ({
      title,
      lead: [],
      parts: things.flatMap((letter) => draftLetter(state, letter, titleOf)),
    }))
    .filter(({ parts }) => parts.length > 0);
}
