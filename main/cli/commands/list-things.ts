import type { EntryKind } from '../../../shared/entries/entry-schema.ts';
import { findEntries } from '../../../shared/entries/find-entries.ts';
import type { JournalState } from '../../../shared/journal/journal-state.ts';
import { sentCopies } from '../../../shared/letters/copies/find-copies.ts';
import { countTags, summarizePage, type TagCount } from '../../../shared/pages/page-summary.ts';
import { coloursByKey, type TagColour } from '../../../shared/tags/tag-colours.ts';
import { tagKey } from '../../../shared/tags/tag-key.ts';
import {
  describeEntry,
  describeLetter,
  describeNotebook,
  describePage,
  describeSentCopy,
} from '../journal/describe-things.ts';
import { listNotebooks, listPages } from '../journal/find-by-name.ts';

function listEntries(state: JournalState, kind: EntryKind) {
  return findEntries(state, { kinds: [kind] }).map(describeEntry);
}

type ListedTag = TagCount & { readonly colour?: TagColour };

/** The most used first; of equally many the one that stands first in the journal. */
function listTags(state: JournalState): ListedTag[] {
  const pages = listPages(state, listNotebooks(state));
  const counts = pages.flatMap(({ notebookId, page }) => summarizePage(notebookId, page).tagCounts);
  const colours = coloursByKey(state.journal.tags);
  return countTags(counts)
    .toSorted((a, b) => b.count - a.count)
    .map((each) => {
      const colour = colours.get(tagKey(each.tag));
      return colour === undefined ? each : { ...each, colour };
    });
}

/** What `list` can print: its name and the objects, in the journal's order. */
export const LISTS = {
  notebooks: (state) => listNotebooks(state).map((each) => describeNotebook(state, each)),
  pages: (state) => listPages(state, listNotebooks(state)).map((each) => describePage(state, each)),
  quotes: (state) => listEntries(state, 'quote'),
  events: (state) => listEntries(state, 'event'),
  definitions: (state) => listEntries(state, 'definition'),
  tags: listTags,
  children: ({ journal }) => journal.children,
  letters: (state) => [...state.letters.values()].map((each) => describeLetter(state, each)),
  sent: ({ letterCopies }) => sentCopies(letterCopies.values()).map(describeSentCopy),
} as const satisfies Record<string, (state: JournalState) => readonly object[]>;

export type ListName = keyof typeof LISTS;

export function isListName(name: string | undefined): name is ListName {
  return name !== undefined && Object.hasOwn(LISTS, name);
}
