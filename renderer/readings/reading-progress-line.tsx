import { progressOf } from '../../shared/readings/reading-progress.ts';
import type { Reading } from '../../shared/readings/reading-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import { readingsMessages } from './readings-messages.ts';
import './reading-progress.css';

type ReadingProgressProps = {
  readonly reading: Pick<Reading, 'status' | 'currentPage'>;
  readonly pageCount: number | undefined;
};

/** How far a book that is being read has come: in words, with a quiet bar beside them where its pages are counted. */
export function ReadingProgressLine({ reading, pageCount }: ReadingProgressProps) {
  const messages = useMessages(readingsMessages);
  const progress = progressOf(reading, pageCount);
  if (progress === undefined) return null;
  const { page, of } = progress;
  if (of === undefined) return <span>{messages.atPage(page)}</span>;
  return (
    <span className="reading-progress">
      <span className="reading-progress-bar" aria-hidden>
        <span style={{ inlineSize: `${of.percent}%` }} />
      </span>
      <span>{messages.atPageOf(page, of.pageCount, of.percent)}</span>
    </span>
  );
}
