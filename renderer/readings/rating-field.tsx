import { type KeyboardEvent, type PointerEvent, useId, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { readingsMessages } from './readings-messages.ts';
import { StarRow } from './star-row.tsx';

const STAR_SIZE = 22;
const MAX = 5;

/** The rating after a key: by halves, 0 for none; undefined for a key of no meaning here. */
function ratingAfter(key: string, rating: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(MAX, rating + 0.5);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, rating - 0.5);
    case 'Home':
    case 'Delete':
    case 'Backspace':
      return 0;
    case 'End':
      return MAX;
    default:
      return /^[0-5]$/.test(key) ? Number(key) : undefined;
  }
}

type RatingFieldProps = {
  readonly value: number | null;
  readonly onChange: (rating: number | null) => void;
  readonly onBlur: () => void;
};

/** Stars by halves: a click on the half that is meant, once more to take it back; arrows, a digit, Delete. */
export function RatingField({ value, onChange, onBlur }: RatingFieldProps) {
  const messages = useMessages(readingsMessages);
  const id = useId();
  const isEditable = useIsEditable();
  const [hovered, setHovered] = useState<number | null>(null);
  const rating = value ?? 0;
  const words = rating === 0 ? messages.noStars : messages.stars(rating);
  const set = (next: number) => {
    if (isEditable) onChange(next === 0 ? null : next);
  };

  const at = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (box === undefined) return 0;
    const halves = Math.ceil(((event.clientX - box.left) / box.width) * MAX * 2);
    return Math.min(MAX * 2, Math.max(1, halves)) / 2;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = ratingAfter(event.key, rating);
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };

  return (
    <div className="rating">
      <span id={id} className="field-label">
        {messages.rating}
      </span>
      <div className="rating-row">
        <div
          role="slider"
          tabIndex={0}
          className="rating-stars"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={MAX}
          aria-valuenow={rating}
          aria-valuetext={words}
          aria-readonly={!isEditable || undefined}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          onPointerMove={(event) => isEditable && setHovered(at(event))}
          onPointerLeave={() => setHovered(null)}
          onPointerUp={(event) => set(at(event) === rating ? 0 : at(event))}
        >
          <StarRow rating={hovered ?? rating} size={STAR_SIZE} />
        </div>
        <span className="rating-words">{words}</span>
      </div>
    </div>
  );
}
