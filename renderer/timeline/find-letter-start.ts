import type { PossibleLane } from './list-lanes.ts';

/**
 * Input: the lanes that are shown. Output: of what a letter with this timeline is: the notebook that their events stand in, and
 * its pages where only some are shown. Undefined where they are of several notebooks, or of none: a letter is of one.
 */
export function findLetterStart(
  lanes: readonly PossibleLane[],
): { readonly notebookId: string; readonly pageIds?: readonly string[] } | undefined {
  const ofNotebooks = lanes.filter(({ notebookId }) => notebookId !== undefined);
  const [notebookId, another] = [...new Set(ofNotebooks.map((lane) => lane.notebookId))];
  if (notebookId === undefined || another !== undefined) return undefined;
  const isWhole = ofNotebooks.some(({ group }) => group === 'notebook');
  const pageIds = ofNotebooks.flatMap(({ key }) => (key.kind === 'page' ? [key.pageId] : []));
  return isWhole ? { notebookId } : { notebookId, pageIds };
}
