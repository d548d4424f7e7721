import { ChevronLeft, ChevronRight } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { layOutBook } from '../../shared/book/book-geometry.ts';
import type { BookModel } from '../../shared/book/book-model.ts';
import { useRoom } from '../letters/use-room.ts';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import '../letters/letter-preview.css';
import { bookMessages } from './book-messages.ts';
import './book-page.ts';

const { width, height } = layOutBook(false);
/** The desk above and below the pages, and the scroll bar, in CSS pixels of the book's page. */
const DESK = 2 * 24 + 20;
/** A small book in a large window is not blown up further than this. */
const LARGEST = 1.2;

/** How large an open book stands in the room there is: both pages are seen, or where it is narrow at least one. */
function fitBook(room: { readonly width: number; readonly height: number }): number {
  const isNarrow = room.width < 1.1 * room.height;
  const wide = isNarrow ? width + 80 : 2 * width + 40;
  return Math.min(room.width / wide, room.height / (height + DESK), LARGEST);
}

/** The book as it will be printed, open, two pages beside each other. */
export const BookPreview = memo(function BookPreview({
  model,
}: {
  readonly model: BookModel | undefined;
}) {
  const messages = useMessages(bookMessages);
  const frame = useRef<HTMLIFrameElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const room = useRoom(desk);
  const [isLoaded, setLoaded] = useState(false);
  const [pages, setPages] = useState(0);
  const scale = room === null ? 1 : fitBook(room);

  useEffect(() => {
    if (!isLoaded || !model) return;
    const shown = frame.current?.contentWindow?.bookletterBook?.preview(model);
    // 0 of a book whose place a newer one has taken.
    void shown?.then(({ pages: count }) => count > 0 && setPages(count)).catch(() => {});
  }, [isLoaded, model]);

  const turn = (leaves: number) => frame.current?.contentWindow?.bookletterBook?.turn(leaves);
  return (
    <section className="letter-preview" aria-label={messages.preview}>
      <div className="letter-preview-bar book-preview-bar">
        <p className="book-status">{model && pages > 0 ? messages.pages(pages) : ''}</p>
        <IconButton
          label={messages.previousLeaf}
          icon={<ChevronLeft size={20} aria-hidden />}
          onPress={() => turn(-1)}
        />
        <IconButton
          label={messages.nextLeaf}
          icon={<ChevronRight size={20} aria-hidden />}
          onPress={() => turn(1)}
        />
      </div>
      <div ref={desk} className="letter-preview-desk">
        <iframe
          ref={frame}
          className="letter-preview-frame"
          title={messages.preview}
          src="./book.html"
          hidden={!model}
          onLoad={() => setLoaded(true)}
          style={{
            width: (room?.width ?? 0) / scale,
            height: (room?.height ?? 0) / scale,
            transform: `scale(${scale})`,
          }}
        />
      </div>
    </section>
  );
});
