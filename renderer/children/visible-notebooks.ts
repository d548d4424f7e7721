import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';

/** The notebooks for one child: those meant for that child and those meant for all. Null is everyone. */
export function notebooksFor(
  notebooks: readonly Notebook[],
  childId: string | null,
): readonly Notebook[] {
  if (childId === null) return notebooks;
  return notebooks.filter(({ childIds }) => childIds.length === 0 || childIds.includes(childId));
}
