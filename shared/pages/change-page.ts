import type { RuleContext } from '../commands/plan.ts';
import type { Id } from '../ids.ts';
import type { FileChange } from '../journal/journal-state.ts';
import type { Page } from './page-schema.ts';

/** The change that saves `page` with `fields` changed and its time set. */
export function changePage(
  notebookId: Id,
  page: Page,
  fields: Partial<Page>,
  { now }: Pick<RuleContext, 'now'>,
): FileChange & { readonly kind: 'page' } & { readonly value: Page } {
  const value: Page = { ...page, ...fields, updatedAt: now };
  return { kind: 'page', id: page.id, notebookId, value };
}
