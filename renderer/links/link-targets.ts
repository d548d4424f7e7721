import { useSyncExternalStore } from 'react';
import type { LinkTarget, TitleOf } from '../../shared/links/link-target.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { remember } from '../../shared/remember.ts';
import { goTo } from '../app/navigation.ts';
import { makeObservable } from '../app/observable.ts';

type Pages = ReadonlyMap<string, PageSummary>;
type Term = PageSummary['terms'][number] & { readonly page: PageSummary };

/** The pages of the open journal, from which links inside it have their names. */
const known = makeObservable<Pages>(new Map());

export const knownPages = known.get;
export const keepLinkTargets = known.set;
/** Tells whenever something may be called otherwise than before. */
export const followTitles = known.subscribe;

const termsIn = remember((pages: Pages): ReadonlyMap<string, Term> => {
  const terms = new Map<string, Term>();
  for (const page of pages.values()) {
    for (const term of page.terms) terms.set(term.entryId, { ...term, page });
  }
  return terms;
});

function titleIn(pages: Pages, { kind, id }: LinkTarget): string | undefined {
  return kind === 'page' ? pages.get(id)?.title : termsIn(pages).get(id)?.term;
}

/** What a target is called now; undefined where it is gone. */
export const titleNow: TitleOf = (target) => titleIn(known.get(), target);

/** As `titleNow`, for what is drawn: it is drawn anew when the title is another. */
export function useTitle(target: LinkTarget): string | undefined {
  return useSyncExternalStore(known.subscribe, () => titleNow(target));
}

const titlesOf = remember(
  (pages: Pages): TitleOf =>
    (target) =>
      titleIn(pages, target),
);

/** What everything is called; another function when anything may be called otherwise. */
export function useTitles(): TitleOf {
  return useSyncExternalStore(known.subscribe, () => titlesOf(known.get()));
}

/** Goes to what a link names; nowhere where that is gone. */
export function goToTarget({ kind, id }: LinkTarget): void {
  const page = kind === 'page' ? known.get().get(id) : termsIn(known.get()).get(id)?.page;
  if (page === undefined) return;
  const { notebookId, id: pageId } = page;
  const entry = kind === 'entry' ? { entryId: id } : {};
  goTo({ view: 'notebook', notebookId, pageId, ...entry });
}
