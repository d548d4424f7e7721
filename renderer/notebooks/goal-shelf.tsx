import { designCover } from '../../shared/books/cover-design.ts';

/** Heights of books as they stand on a shelf, in px, over and over. */
const HEIGHTS = [27, 23, 29, 25, 30, 22, 26, 28, 24, 29, 25, 27];
const SHELF = 32;
const WIDTH = 286;
/** More books than this would be thinner than a line. */
const MOST_BOOKS = 60;

/** A shelf with a book for each of the goal: those that were read stand in their own cloth, the others are still outlines. */
export function GoalShelf({
  titles,
  target,
}: {
  readonly titles: readonly string[];
  readonly target: number;
}) {
  const count = Math.max(target, titles.length);
  return (
    <svg className="goal-shelf" viewBox={`0 0 ${WIDTH} ${SHELF + 3}`} aria-hidden="true">
      {count > MOST_BOOKS ? (
        <Bar part={titles.length / count} />
      ) : (
        Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place on the shelf is what it is.
          <Spine key={index} index={index} count={count} title={titles[index]} />
        ))
      )}
      <path className="goal-shelf-board" d={`M0 ${SHELF + 1.5}H${WIDTH}`} />
    </svg>
  );
}

function Spine({
  index,
  count,
  title,
}: {
  readonly index: number;
  readonly count: number;
  readonly title: string | undefined;
}) {
  const step = Math.min(18, WIDTH / count);
  const gap = step > 8 ? 3 : 1;
  const height = HEIGHTS[index % HEIGHTS.length] ?? SHELF;
  const place = { x: index * step + 0.5, y: SHELF - height + 0.5, width: step - gap - 1, height };
  if (title === undefined) return <rect className="goal-book-open" rx={1} {...place} />;
  return (
    <rect className="goal-book-read" rx={1} {...place} style={{ fill: designCover(title).cloth }} />
  );
}

function Bar({ part }: { readonly part: number }) {
  return (
    <>
      <rect
        className="goal-book-open"
        x={0.5}
        y={12}
        width={WIDTH - 1}
        height={SHELF - 12}
        rx={2}
      />
      <rect
        className="goal-bar-read"
        x={0.5}
        y={12}
        width={(WIDTH - 1) * part}
        height={SHELF - 12}
        rx={2}
      />
    </>
  );
}
