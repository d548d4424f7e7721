import type { JournalStore } from '../../../data/journal-store.ts';
import { parseInput } from '../../../shared/commands/parse-input.ts';
import type { Id } from '../../../shared/ids.ts';
import type { Child } from '../../../shared/journal/journal-schema.ts';
import { type LetterDraft, letterDraftSchema } from '../../../shared/letters/letter-schema.ts';
import { proposeArrangement } from '../../../shared/letters/propose-arrangement.ts';
import type { Notebook } from '../../../shared/notebooks/notebook-schema.ts';
import { pagesOfNotebook } from '../../../shared/notebooks/pages-of-notebook.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/language.ts';
import { findChildByName } from '../journal/find-by-name.ts';
import { findNotebookOf, findPageOf } from '../journal/find-in-store.ts';
import { pickValues, readFlag, readList, readText, type Values } from '../program/values.ts';

/** A child of the journal where the name is one's; any other name is as good. */
function findReader(store: JournalStore, name: string): Result<Child | undefined> {
  const child = findChildByName(store.state(), name);
  if (child.ok || child.error.code !== 'not-found') return child;
  return ok(undefined);
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

/** Korean where the name or the notebook's title has Hangul, else English. */
function guessLanguage(name: string, notebook: Notebook): Language {
  return /\p{Script=Hangul}/u.test(name + notebook.title) ? 'ko' : 'en';
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

/** Input: an open journal and what was typed. `today`: an EDTF date. Output: what the letter says and chooses. */
export function draftLetter(
  store: JournalStore,
  values: Values,
  today: string,
): Result<LetterDraft> {
  const notebook = findNotebookOf(store, readText(values, 'notebook') ?? '');
  if (!notebook.ok) return notebook;
  const typedName = readText(values, 'to') ?? '';
  const child = findReader(store, typedName);
  if (!child.ok) return child;
  const pageIds = findPageIds(store, notebook.value, readList(values, 'page'));
  if (!pageIds.ok) return pageIds;
  const name = child.value?.name ?? typedName;
  const draft = parseInput(letterDraftSchema, {
    ...pickValues(values, ['salutation', 'opening', 'closing', 'signature', 'paper', 'stationery']),
    to: { childId: child.value?.id, name },
    language: readText(values, 'language') ?? guessLanguage(name, notebook.value),
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
  });
  return draft.ok ? ok({ ...draft.value, date: draft.value.date ?? today }) : draft;
}
