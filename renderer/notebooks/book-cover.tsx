import { type CSSProperties, useState } from 'react';
import { designCover } from '../../shared/books/cover-design.ts';
import { attachmentUrl } from '../../shared/pictures/attachment-name.ts';
import './book-cover.css';

type BookCoverProps = {
  readonly title: string;
  readonly authors: readonly string[];
  /** The name of the cover's picture among the journal's. */
  readonly picture?: string | undefined;
  /** Whether a picture is told of aloud; otherwise what stands beside it says as much. */
  readonly isNamed?: boolean;
};

/**
 * The cover of a book, as wide as what it stands in: its picture, or a cloth binding with the title and the authors on it where
 * there is none or its file is gone.
 */
export function BookCover({ title, authors, picture, isNamed = false }: BookCoverProps) {
  const [missing, setMissing] = useState<string>();
  if (picture === undefined || picture === missing) {
    return <ClothCover title={title} authors={authors} />;
  }
  return (
    <span className="cover-picture" aria-hidden={isNamed ? undefined : true}>
      <img
        src={attachmentUrl(picture)}
        alt={title}
        decoding="async"
        draggable={false}
        onError={() => setMissing(picture)}
      />
    </span>
  );
}

function ClothCover({ title, authors }: Pick<BookCoverProps, 'title' | 'authors'>) {
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
