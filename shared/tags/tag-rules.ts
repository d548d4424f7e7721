import type { ParsedInput } from '../commands/command-inputs.ts';
import type { Rule, RuleContext } from '../commands/plan.ts';
import type { Entry } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { Journal } from '../journal/journal-schema.ts';
import type { FileChange, JournalState, PageInNotebook } from '../journal/journal-state.ts';
import type { Letter } from '../letters/letter-schema.ts';
import { sortById } from '../merging/stamp-list.ts';
import { changePage } from '../pages/change-page.ts';
import { fail, ok } from '../result.ts';
import { countTagged } from './count-tagged.ts';
import type { ColouredTag } from './tag-colours.ts';
import { tagKey } from './tag-key.ts';
import { hasAnyTag, replaceTags } from './tags.ts';

/** What became of tags: where they stand (a tag that was there before under the new name too), and letters that choose by them. */
export type TagsChanged = {
  /** On how many pages and entries the new name stands, or the removed one stood. */
  readonly places: number;
  /** Letters that now choose by the new name; where a tag was removed, those that still choose by it. */
  readonly letters: number;
};

/** Tags that become one, or none. */
type Replacement = { readonly keys: ReadonlySet<string>; readonly to: string | null };

/** The page with its tags replaced; null where it has none of them. */
function replaceOnPage(
  { notebookId, page }: PageInNotebook,
  { keys, to }: Replacement,
  context: RuleContext,
): FileChange | null {
  const tags = replaceTags(page.tags, keys, to);
  const entries = page.entries.map((entry): Entry => {
    const replaced = replaceTags(entry.tags, keys, to);
    return replaced === entry.tags ? entry : { ...entry, tags: [...replaced] };
  });
  const isSame = tags === page.tags && entries.every((entry, at) => entry === page.entries[at]);
  return isSame ? null : changePage(notebookId, page, { tags: [...tags], entries }, context);
}

function replaceInLetters(
  letters: JournalState['letters'],
  { keys, to }: Replacement,
  { now }: RuleContext,
): readonly Letter[] {
  return [...letters.values()].flatMap((letter) => {
    const tags = replaceTags(letter.selection.tags, keys, to);
    if (tags === letter.selection.tags) return [];
    return { ...letter, selection: { ...letter.selection, tags: [...tags] }, updatedAt: now };
  });
}

/** The record of the new name: its own, spelled like this, or a new one of the first colour there is. */
function keepColour(named: readonly ColouredTag[], to: string, newId: () => Id): ColouredTag {
  const own = named.find(({ name }) => tagKey(name) === tagKey(to));
  if (own !== undefined) return own.name === to ? own : { ...own, name: to };
  return { id: newId(), name: to, colour: named[0]?.colour ?? '' };
}

/** The new name keeps the colour that it has, or gets that of the first of the others which has one. */
function replaceColours(
  coloured: readonly ColouredTag[],
  { keys, to }: Replacement,
  newId: () => Id,
): readonly ColouredTag[] {
  const named = coloured.filter(({ name }) => keys.has(tagKey(name)));
  if (named.length === 0) return coloured;
  const others = coloured.filter((each) => !named.includes(each));
  if (to === null) return others;
  const kept = keepColour(named, to, newId);
  return named.length === 1 && named[0] === kept ? coloured : sortById([...others, kept]);
}

function changeColours(journal: Journal, tags: readonly ColouredTag[]): FileChange[] {
  if (tags === (journal.tags ?? [])) return [];
  return [{ kind: 'journal', value: { ...journal, tags: [...tags] } }];
}

/**
 * The pages first, then the letters, then the colours: a stop in between leaves both names, on every place one of them, and
 * doing it again does the rest.
 */
function replaceEverywhere(
  state: JournalState,
  replacement: Replacement,
  context: RuleContext,
): { readonly changes: readonly FileChange[]; readonly output: TagsChanged } {
  const { keys, to } = replacement;
  const pages = [...state.pages.values()].flatMap(
    (page) => replaceOnPage(page, replacement, context) ?? [],
  );
  // A letter that no tag is left in would choose everything: it goes on choosing by the tag that is gone.
  const letters = to === null ? [] : replaceInLetters(state.letters, replacement, context);
  const choosing = [...state.letters.values()].filter(({ selection }) =>
    hasAnyTag(selection.tags, keys),
  );
  const coloured = replaceColours(state.journal.tags ?? [], replacement, () => context.newId);
  return {
    changes: [
      ...pages,
      ...letters.map((value): FileChange => ({ kind: 'letter', id: value.id, value })),
      ...changeColours(state.journal, coloured),
    ],
    output: {
      places: countTagged(state, [...keys]),
      letters: to === null ? choosing.length : letters.length,
    },
  };
}

function isAnywhere(state: JournalState, tags: readonly string[]): boolean {
  const keys = new Set(tags.map(tagKey));
  const isOnPage = ({ page }: PageInNotebook) =>
    [page, ...page.entries].some((each) => hasAnyTag(each.tags, keys));
  return (
    [...state.pages.values()].some(isOnPage) ||
    [...state.letters.values()].some(({ selection }) => hasAnyTag(selection.tags, keys)) ||
    (state.journal.tags ?? []).some(({ name }) => keys.has(tagKey(name)))
  );
}

const noSuchTag = (name: string) => fail({ code: 'not-found', kind: 'tag', name } as const);

/** Every tag of `tags` becomes `to` wherever it stands; where `to` is a tag already they become one, spelled like this. */
export const mergeTags: Rule<ParsedInput<'mergeTags'>, TagsChanged> = (
  state,
  { tags, to },
  context,
) => {
  if (!isAnywhere(state, tags)) return noSuchTag(tags[0] ?? '');
  const keys = new Set([...tags, to].map(tagKey));
  return ok(replaceEverywhere(state, { keys, to }, context));
};

/** A merge of one. */
export const renameTag: Rule<ParsedInput<'renameTag'>, TagsChanged> = (
  state,
  { tag, to },
  context,
) => mergeTags(state, { tags: [tag], to }, context);

/** Takes a tag off everything that has it. Letters that choose by it go on doing so, and find nothing of it. */
export const removeTag: Rule<ParsedInput<'removeTag'>, TagsChanged> = (state, { tag }, context) => {
  if (!isAnywhere(state, [tag])) return noSuchTag(tag);
  return ok(replaceEverywhere(state, { keys: new Set([tagKey(tag)]), to: null }, context));
};

/** Gives a tag of the journal a colour, or takes it away. */
export const setTagColour: Rule<ParsedInput<'setTagColour'>, ColouredTag | null> = (
  state,
  { tag, colour },
  { newId },
) => {
  if (!isAnywhere(state, [tag])) return noSuchTag(tag);
  const coloured = state.journal.tags ?? [];
  const current = coloured.find(({ name }) => tagKey(name) === tagKey(tag));
  const others = coloured.filter((each) => each !== current);
  if (colour === null) {
    const changes = changeColours(state.journal, current === undefined ? coloured : others);
    return ok({ changes, output: null });
  }
  const next: ColouredTag = { ...(current ?? { id: newId, name: tag }), colour };
  return ok({ changes: changeColours(state.journal, sortById([...others, next])), output: next });
};
