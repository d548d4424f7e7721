import './star-row.css';

const POINTS = '12,2 15.1,8.6 22,9.5 16.9,14.4 18.2,21.5 12,18.1 5.8,21.5 7.1,14.4 2,9.5 8.9,8.6';
const STARS = [1, 2, 3, 4, 5] as const;

/** Five drawn stars, `rating` of them filled, by halves. A picture only: the number is said beside it. */
export function StarRow({ rating, size }: { readonly rating: number; readonly size: number }) {
  return (
    <svg
      className="star-row"
      viewBox="0 0 120 24"
      width={size * 5}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      {STARS.map((star) => (
        <g key={star} transform={`translate(${(star - 1) * 24} 0)`}>
          <polygon className="star-row-empty" points={POINTS} />
          {rating >= star - 0.5 && (
            <polygon
              className="star-row-full"
              points={POINTS}
              clipPath={rating < star ? 'inset(0 50% 0 0)' : undefined}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
