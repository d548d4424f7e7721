import type { JournalStore } from '../../../data/journal-store.ts';
import { parseInput } from '../../../shared/commands/parse-input.ts';
import { readTypedDate } from '../../../shared/dates/read-typed-date.ts';
import type { Id } from '../../../shared/ids.ts';
import { type LetterDraft, letterDraftSchema } from '../../../shared/letters/letter-schema.ts';
import { proposeArrangement } from '../../../shared/letters/propose-arrangement.ts';
import type { Recipient } from '../../../shared/letters/recipients.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import { pagesOfNotebook } from '../../../shared/notebooks/pages-of-notebook.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/language.ts';
import { findChildByName } from '../journal/find-by-name.ts';
import { findNotebookOf, findPageOf } from '../journal/find-in-store.ts';
import { pickValues, readFlag, readList, readText, type Values } from '../program/values.ts';

/** Children of the journal where the names are theirs; any other name is as good. */
function findReaders(store: JournalStore, names: readonly string[]): Result<Recipient[]> {
  const readers: Recipient[] = [];
  for (const name of names) {
    const child = findChildByName(store.state(), name);
    if (child.ok) readers.push({ childId: child.value.id, name: child.value.name });
    else if (child.error.code === 'not-found') readers.push({ name });
    else return child;
  }
  return ok(readers);
}

function findPageIds(
  store: JournalStore,
  notebook: Notebook,
  titles: readonly string[],
): Result<Id[]> {
  const ids: Id[] = [];
  for (const title of titles) {
    const found = findPageOf(store, title, notebook.id);
    if (!found.ok) return found;
    ids.push(found.value.page.id);
  }
  return ok(ids);
}

/** Korean where a name or the notebook's title has Hangul, else English. */
function guessLanguage(names: string, notebook: Notebook): Language {
  return /\p{Script=Hangul}/u.test(names + notebook.title) ? 'ko' : 'en';
}

/** As asked for; else as the window proposes it. */
function readArrangement(
  store: JournalStore,
  notebook: Notebook,
  pageIds: readonly Id[],
  values: Values,
): unknown {
  const hasEvents = pagesOfNotebook(store.state(), notebook).some(({ entries }) =>
    entries.some(({ kind }) => kind === 'event'),
  );
  const proposed = { kind: notebook.kind, isWhole: pageIds.length === 0, hasEvents };
  return readText(values, 'arrange') ?? proposeArrangement(proposed);
}

/** A number of up to three digits is an age, anything else a date as it is typed. */
function readOpenWhen(typed: string | undefined): unknown {
  if (typed === undefined) return undefined;
  const text = typed.trim();
  if (/^\d{1,3}$/.test(text)) return { kind: 'age', age: Number(text) };
  return { kind: 'date', date: readTypedDate(text) || text };
}

/** Input: an open journal and what was typed. `today`: an EDTF date. Output: what the letter says and chooses. */
export function draftLetter(
  store: JournalStore,
  values: Values,
  today: string,
): Result<LetterDraft> {
  const notebook = findNotebookOf(store, readText(values, 'notebook') ?? '');
  if (!notebook.ok) return notebook;
  const readers = findReaders(store, readList(values, 'to'));
  if (!readers.ok) return readers;
  const [to, ...alsoTo] = readers.value;
  const pageIds = findPageIds(store, notebook.value, readList(values, 'page'));
  if (!pageIds.ok) return pageIds;
  const names = readers.value.map(({ name }) => name).join(' ');
  const draft = parseInput(letterDraftSchema, {
    ...pickValues(values, [
      'salutation',
      'opening',
      'closing',
      'signature',
      'paper',
      'margins',
      'runningHead',
      'stationery',
    ]),
    to,
    alsoTo: alsoTo.length === 0 ? undefined : alsoTo,
    language: readText(values, 'language') ?? guessLanguage(names, notebook.value),
    selection: {
      notebookId: notebook.value.id,
      pageIds: pageIds.value,
      tags: readList(values, 'tag'),
      favourites: readFlag(values, 'favourites'),
      ...pickValues(values, ['since', 'until']),
    },
    date: readText(values, 'date') ?? today,
    postscript: readText(values, 'ps'),
    arrangement: readArrangement(store, notebook.value, pageIds.value, values),
    footnotes: readFlag(values, 'footnotes') || undefined,
    drawTimelines: readFlag(values, 'drawTimelines') || undefined,
    openWhen: readOpenWhen(readText(values, 'openWhen')),
    cover: readFlag(values, 'cover') || undefined,
    // The parser takes `--no-page-numbers` as one without its `no`.
    pageNumbers: values.pageNumbers === false ? false : undefined,
    unsent: readFlag(values, 'unsent') || undefined,
  });
  return draft.ok ? ok({ ...draft.value, date: draft.value.date ?? today }) : draft;
}
