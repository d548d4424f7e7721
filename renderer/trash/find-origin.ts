import { assertNever } from '../../shared/assert-never.ts';
import type { JournalSnapshot } from '../../shared/session/session-state.ts';
import type { TrashItem } from '../../shared/trash/trash-schema.ts';

/** Where a removed thing came from, and whether that is still there. */
export type Origin =
  | { readonly kind: 'journal' }
  | { readonly kind: 'notebook'; readonly notebook: string }
  | { readonly kind: 'page'; readonly page: string; readonly notebook: string }
  /** What it was in lies in the trash as well, under this title, and comes back with it. */
  | { readonly kind: 'in-trash'; readonly title: string }
  | { readonly kind: 'gone' };

type Where = Pick<JournalSnapshot, 'notebooks' | 'pages' | 'trash'>;

function titleInTrash({ trash }: Where, id: string): Origin {
  const direct = trash.get(id)?.content;
  if (direct?.kind === 'page') return { kind: 'in-trash', title: direct.page.title };
  if (direct?.kind === 'notebook') return { kind: 'in-trash', title: direct.notebook.title };
  for (const { content } of trash.values()) {
    if (content.kind !== 'notebook' || content.pages.every((page) => page.id !== id)) continue;
    return { kind: 'in-trash', title: content.notebook.title };
  }
  return { kind: 'gone' };
}

function findNotebook(where: Where, notebookId: string): Origin {
  const notebook = where.notebooks.find(({ id }) => id === notebookId);
  if (notebook === undefined) return titleInTrash(where, notebookId);
  return { kind: 'notebook', notebook: notebook.title };
}

function findPage(where: Where, pageId: string): Origin {
  const page = where.pages.get(pageId);
  if (page === undefined) return titleInTrash(where, pageId);
  const notebook = where.notebooks.find(({ id }) => id === page.notebookId);
  return { kind: 'page', page: page.title, notebook: notebook?.title ?? '' };
}

export function findOrigin(where: Where, { content }: TrashItem): Origin {
  switch (content.kind) {
    case 'entry':
    case 'reading':
      return findPage(where, content.pageId);
    case 'page':
      return findNotebook(where, content.notebookId);
    case 'notebook':
    case 'letter':
    case 'letterCopy':
    case 'child':
      return { kind: 'journal' };
    default:
      return assertNever(content);
  }
}

/** Those removed last first. */
export function sortTrash(items: Iterable<TrashItem>): readonly TrashItem[] {
  return [...items].sort((a, b) => b.removedAt.localeCompare(a.removedAt));
}
