import type { NotebookKind } from '../notebooks/notebook-schema.ts';
import type { Arrangement } from './letter-schema.ts';

/**
 * How a new letter is arranged before the parent chooses: by years over a whole notebook of topics that has events, as a
 * history is told; else page by page.
 */
export function proposeArrangement({
  kind,
  isWhole,
  hasEvents,
}: {
  readonly kind: NotebookKind;
  /** No page was chosen. */
  readonly isWhole: boolean;
  readonly hasEvents: boolean;
}): Arrangement {
  return kind === 'notes' && isWhole && hasEvents ? 'years' : 'pages';
}
