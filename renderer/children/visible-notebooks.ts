import type { Child } from '../../shared/journal/journal-schema.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';

/**
 * The notebooks for one child: those meant for that child and those meant for all, as one is whose children were all taken out
 * of the journal. `children`: who is in it. Null is everyone.
 */
export function notebooksFor(
  notebooks: readonly Notebook[],
  childId: string | null,
  children: readonly Pick<Child, 'id'>[],
): readonly Notebook[] {
  if (childId === null) return notebooks;
  const known = new Set(children.map(({ id }) => id));
  return notebooks.filter(
    ({ childIds }) => childIds.includes(childId) || !childIds.some((id) => known.has(id)),
  );
}
