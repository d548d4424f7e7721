import type { CSSProperties } from 'react';
import { designCover } from '../../shared/books/cover-design.ts';
import './book-cover.css';

/**
 * A cloth binding with the title and the authors on it, as wide as what it stands in. It is read aloud only by what is
 * beside it.
 */
export function BookCover({
  title,
  authors,
}: {
  readonly title: string;
  readonly authors: readonly string[];
}) {
  const { cloth, ink, layout } = designCover(title);
  return (
    <span
      className={`cover cover-${layout}`}
      style={{ '--cloth': cloth, '--cloth-ink': ink } as CSSProperties}
      aria-hidden
    >
      <span className="cover-board">
        <span className="cover-title">{title}</span>
        {authors.length > 0 && <span className="cover-author">{authors.join(', ')}</span>}
      </span>
    </span>
  );
}
