import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { foldText } from '../../shared/search/match-text.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';
import { arrangePages, NO_FILTER } from '../notebooks/page-order.ts';

/** One thing that can be chosen: a page that is there, or a topic that is made then. */
export type PageChoice =
  | { readonly kind: 'page'; readonly id: string; readonly page: PageSummary }
  | {
      readonly kind: 'new-topic';
      readonly id: string;
      readonly notebookId: string;
      readonly title: string;
    };

/** A notebook with those of its pages that can be chosen. */
export type PageGroup = {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly PageChoice[];
};

type What = {
  /** What is typed to find a page, or as the title of a new topic. */
  readonly text: string;
  readonly isWanted: (page: PageSummary) => boolean;
  /** Whether notebooks of topics also offer to make one of what is typed. */
  readonly offersNew: boolean;
  /** The notebook that comes first. */
  readonly firstId: string | undefined;
};

function offerNew({ id, kind }: Notebook, pages: readonly PageSummary[], what: What): PageChoice[] {
  const title = what.text.trim();
  const isThere = pages.some((page) => foldText(page.title) === foldText(title));
  if (!what.offersNew || kind !== 'notes' || title === '' || isThere) return [];
  return [{ kind: 'new-topic', id: `new ${id}`, notebookId: id, title }];
}

/** The pages that can be chosen, by their notebooks, in the parent's order; a notebook with none is left out. */
export function groupPages(
  { notebooks, pages }: Pick<JournalSnapshot, 'notebooks' | 'pages'>,
  language: string,
  what: What,
): readonly PageGroup[] {
  const sorted = notebooks.toSorted(
    (a, b) => Number(b.id === what.firstId) - Number(a.id === what.firstId),
  );
  return sorted.flatMap((notebook) => {
    const all = notebook.pages.flatMap((id) => pages.get(id) ?? []);
    const filter = { ...NO_FILTER, text: what.text };
    const shown = arrangePages(all.filter(what.isWanted), 'own', filter, language);
    const choices: readonly PageChoice[] = [
      ...shown.map((page): PageChoice => ({ kind: 'page', id: page.id, page })),
      ...offerNew(notebook, all, what),
    ];
    return choices.length === 0 ? [] : [{ id: notebook.id, title: notebook.title, choices }];
  });
}
