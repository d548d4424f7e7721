import { writeLinkAddress } from '../../shared/links/link-target.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { remember } from '../../shared/remember.ts';
import { foldText } from '../../shared/search/match-text.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';
import { findItems, type Searched } from '../palette/find-items.ts';
import { prepareTexts } from '../palette/palette-item.ts';

/** More than these are not read before typing on. */
const MOST_SHOWN = 8;

/** A page or a term that can be linked to. Its `id` is its address. */
export type LinkChoice = Searched & {
  readonly kind: 'page' | 'term';
  readonly title: string;
  /** A page's notebook; a term's other names. */
  readonly detail: string;
};

/** Kept as long as the page says the same: of thousands of pages only the changed ones are prepared anew. */
const choicesOn = remember((page: PageSummary): readonly LinkChoice[] => [
  {
    kind: 'page',
    id: writeLinkAddress({ kind: 'page', id: page.id }),
    title: page.title,
    detail: '',
    texts: prepareTexts([page.title, page.book?.originalTitle]),
  },
  ...page.terms.map(({ entryId, term, otherNames }): LinkChoice => {
    return {
      kind: 'term',
      id: writeLinkAddress({ kind: 'entry', id: entryId }),
      title: term,
      detail: otherNames.join(' · '),
      texts: prepareTexts([term, ...otherNames]),
    };
  }),
]);

/** Input: a journal. Output: every page and term in it, what was written last first: pages, then terms. */
export function listLinkChoices({
  notebooks,
  pages,
}: Pick<JournalSnapshot, 'notebooks' | 'pages'>): readonly LinkChoice[] {
  const inNotebooks = notebooks.flatMap(({ title, pages: ids }) =>
    ids.flatMap((id) => {
      const page = pages.get(id);
      return page === undefined ? [] : { page, notebook: title };
    }),
  );
  inNotebooks.sort((a, b) => (a.page.updatedAt < b.page.updatedAt ? 1 : -1));
  const ofPages = inNotebooks.flatMap(({ page, notebook }) =>
    choicesOn(page)
      .slice(0, 1)
      .map((choice) => ({ ...choice, detail: notebook })),
  );
  return [...ofPages, ...inNotebooks.flatMap(({ page }) => choicesOn(page).slice(1))];
}

/** Input: what can be linked to and what is typed. Output: the few that fit it best. */
export function findLinkChoices(
  choices: readonly LinkChoice[],
  typed: string,
): readonly LinkChoice[] {
  return findItems(choices, typed).slice(0, MOST_SHOWN);
}

/** Input: pages, and a title or another name of a term, typed whole. Output: what alone is called so; undefined where none or several are. */
export function findExactChoice(
  pages: Iterable<PageSummary>,
  typed: string,
): LinkChoice | undefined {
  const wanted = foldText(typed);
  const called = [...pages].flatMap((page) =>
    choicesOn(page).filter(({ texts }) => texts.some(({ text }) => text === wanted)),
  );
  return called.length === 1 ? called[0] : undefined;
}
