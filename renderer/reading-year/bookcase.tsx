import { type KeyboardEvent, useRef } from 'react';
import { designCover } from '../../shared/books/cover-design.ts';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import {
  columnsFor,
  fitTitle,
  layOutShelves,
  type Spine,
} from '../../shared/readings/lay-out-shelves.ts';
import type { FinishedBook } from '../../shared/readings/reading-year.ts';
import { goTo } from '../app/navigation.ts';
import { useRoom } from '../letters/use-room.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { readingYearMessages } from './reading-year-messages.ts';

/** Letters on a spine, in px, and the room above and below them. */
const LETTER = 11;
const MARGIN = 8;

export const openBook = ({ notebookId, pageId }: FinishedBook): void =>
  goTo({ view: 'notebook', notebookId, pageId });

type BookcaseProps = {
  readonly name: string;
  readonly bays: readonly (readonly FinishedBook[])[];
  /** One for each bay; a bay alone needs none. */
  readonly labels?: readonly string[];
  /** The spine that Tab comes to. */
  readonly tabStop: string | undefined;
  readonly onTabStop: (readingId: string) => void;
};

/** A drawn bookcase. Each spine is a link to its page; arrows go from one to the next. */
export function Bookcase({ name, bays, labels, tabStop, onTabStop }: BookcaseProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useRoom(box)?.width;
  const isNamed = labels !== undefined;
  const frame = width && { width, columns: isNamed ? columnsFor(width) : 1, isNamed };
  const shelves = frame ? layOutShelves(bays, frame) : undefined;
  return (
    <div ref={box} className="bookcase">
      {shelves && (
        // biome-ignore lint/a11y/useSemanticElements: an SVG is grouped by its role alone.
        <svg role="group" aria-label={name} width={shelves.width} height={shelves.height}>
          {shelves.bays.map(({ index, x, width: bayWidth, labelY, spines }) => (
            <g key={index}>
              {labels !== undefined && (
                <text
                  className="bookcase-month"
                  data-empty={spines.length === 0 || undefined}
                  x={x + bayWidth / 2}
                  y={labelY}
                >
                  {labels[index]}
                </text>
              )}
              {spines.map((spine) => (
                <BookSpine
                  key={spine.book.readingId}
                  spine={spine}
                  isTabStop={spine.book.readingId === tabStop}
                  onTabStop={onTabStop}
                />
              ))}
            </g>
          ))}
          {shelves.boards.map((y) => (
            <path key={y} className="bookcase-board" d={`M0 ${y + 1}H${shelves.width}`} />
          ))}
        </svg>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** To the next spine, also into the bookcase beside this one. */
function moveFocus(event: KeyboardEvent<Element>): void {
  const step = STEPS[event.key];
  const within = event.currentTarget.closest('.reading-year');
  if (step === undefined || within === null) return;
  event.preventDefault();
  const spines = [...within.querySelectorAll<SVGElement>('.spine')];
  spines[spines.indexOf(event.currentTarget as SVGElement) + step]?.focus();
}

function BookSpine({
  spine,
  isTabStop,
  onTabStop,
}: {
  readonly spine: Spine<FinishedBook>;
  readonly isTabStop: boolean;
  readonly onTabStop: (readingId: string) => void;
}) {
  const messages = useMessages(readingYearMessages);
  const language = useLanguage();
  const { book, x, y, width, height } = spine;
  const { title, finishedOn } = book;
  const { cloth, ink } = designCover(title);
  const name =
    finishedOn === undefined
      ? messages.spineUndated(title)
      : messages.spine(title, formatEdtfDate(finishedOn, language));
  return (
    // biome-ignore lint/a11y/useSemanticElements: an HTML link cannot stand in an SVG.
    <g
      role="link"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      className="spine"
      onClick={() => openBook(book)}
      onFocus={() => onTabStop(book.readingId)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') openBook(book);
        else moveFocus(event);
      }}
    >
      <title>{name}</title>
      <rect {...{ x, y, width, height }} rx={2} style={{ fill: cloth }} />
      <text className="spine-title" x={x + width / 2} y={y + MARGIN} style={{ fill: ink }}>
        {fitTitle(title, (height - 2 * MARGIN) / LETTER)}
      </text>
    </g>
  );
}
