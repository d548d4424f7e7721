import type { Entry } from '../entries/entry-schema.ts';
import { groupBy } from '../group-by.ts';
import type { JournalState } from '../journal/journal-state.ts';
import { buildSection } from '../letters/build-section.ts';
import { describeBook } from '../letters/describe-book.ts';
import { makePrintableLine } from '../letters/printable-text.ts';
import { dateOfEntry } from '../letters/select-entries.ts';
import type { TitleOf } from '../links/link-target.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import { pagesOfNotebook } from '../notebooks/pages-of-notebook.ts';
import type { Page } from '../pages/page-schema.ts';
import type { Language } from '../text/language.ts';
import type { BookChapters } from './book-choice.ts';
import { anchorIn, type ChapterDraft, type PartDraft } from './book-draft.ts';
import { groupByMonth, nameMonth } from './group-by-month.ts';

type PageEntries = { readonly page: Page; readonly entries: readonly Entry[] };
type Setting = { readonly language: Language; readonly titleOf: TitleOf };

/** An entry by its date: an event by its own, anything else by the day of UTC it was written on. */
function isOfYear(entry: Entry, year: string): boolean {
  return dateOfEntry(entry).startsWith(year);
}

function draftSection(
  { page, entries }: PageEntries,
  { language, titleOf }: Setting,
  shows: { readonly heading: boolean; readonly details: boolean },
): PartDraft {
  const isAgain = !shows.details;
  return {
    entries: entries.map(({ id, tags }) => ({ anchor: id, tags: [...tags, ...page.tags] })),
    build: (id) => {
      const part = { kind: 'page', page, entries, isAgain } as const;
      const section = buildSection(part, language, titleOf, (entry) => anchorIn(id, entry.id));
      const heading = shows.heading ? section.heading : '';
      return { kind: 'section', id, section: { ...section, heading } };
    },
  };
}

/** A book's cover has a page of its own. */
function draftCover({ book }: Page): PartDraft[] {
  if (book?.cover === undefined) return [];
  const { cover, title, authors } = book;
  const caption = makePrintableLine([title, authors.join(', ')].filter(Boolean).join(' · '));
  return [{ entries: [], build: (id) => ({ kind: 'picture', id, name: cover, caption }) }];
}

function draftByPage(pages: readonly PageEntries[], setting: Setting): ChapterDraft[] {
  return pages.map((each) => ({
    title: makePrintableLine(each.page.title),
    lead: describeBook(each.page, setting.language),
    parts: [
      ...draftCover(each.page),
      draftSection(each, setting, { heading: false, details: false }),
    ],
  }));
}

function draftByMonth(pages: readonly PageEntries[], setting: Setting): ChapterDraft[] {
  const entries = pages.flatMap(({ page, entries }) => entries.map((entry) => ({ page, entry })));
  const told = new Set<Page>();
  return groupByMonth(entries, ({ entry }) => dateOfEntry(entry)).map(({ month, things }) => {
    const ofPages = groupBy(things, ({ page }) => page);
    const parts = [...ofPages].flatMap(([page, each]) => {
      const isFirst = !told.has(page);
      told.add(page);
      const onPage = { page, entries: each.map(({ entry }) => entry) };
      const section = draftSection(onPage, setting, { heading: true, details: isFirst });
      return isFirst ? [...draftCover(page), section] : [section];
    });
    return { title: nameMonth(month, setting.language), lead: [], parts };
  });
}

/**
 * Input: a journal, notebooks of it and a year. Output: the chapters of a book of them: one for each page, or for each month
 * one with a section for each page. Pages and entries stay in the parent's order; nothing that is not of the year is among
 * them.
 */
export function draftNotebooks(
  state: JournalState,
  notebooks: readonly Notebook[],
  { year, chapters }: { readonly year: string; readonly chapters: BookChapters },
  setting: Setting,
): ChapterDraft[] {
  const pages = notebooks
    .flatMap((notebook) => pagesOfNotebook(state, notebook))
    .map((page) => ({ page, entries: page.entries.filter((each) => isOfYear(each, year)) }))
    .filter(({ entries }) => entries.length > 0);
  return chapters === 'month' ? draftByMonth(pages, setting) : draftByPage(pages, setting);
}
