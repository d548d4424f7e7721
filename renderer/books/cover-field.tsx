import { ImagePlus } from 'lucide-react';
import { useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Book } from '../../shared/books/book-schema.ts';
import { useActions } from '../actions/action-handlers.ts';
import { useMessages } from '../messages/use-messages.ts';
import { BookCover } from '../notebooks/book-cover.tsx';
import { useDroppedFiles } from '../pictures/use-dropped-files.ts';
import { useFileChooser } from '../pictures/use-file-chooser.tsx';
import { usePastedFiles } from '../pictures/use-pasted-files.ts';
import { useIsEditable } from '../ui/editable.tsx';
import '../ui/popover.css';
import './cover-field.css';
import { coverMessages } from './cover-messages.ts';
import { useCover } from './use-cover.ts';

type CoverFieldProps = {
  readonly pageId: string;
  readonly title: string;
  readonly book: Book;
};

/** The cover of a page's book, on which a picture is chosen, pasted or dropped. */
export function CoverField({ pageId, title, book }: CoverFieldProps) {
  const messages = useMessages(coverMessages);
  const isEditable = useIsEditable();
  const { isWorking, take, remove } = useCover(pageId, book.cover);
  const chooser = useFileChooser(take);
  const box = useRef<HTMLDivElement>(null);
  usePastedFiles(box, take);
  const { isOver, dropProps } = useDroppedFiles(take);
  useActions({ 'choose-cover': { run: chooser.open } });
  const picture = <BookCover title={title} authors={book.authors} picture={book.cover} isNamed />;
  if (!isEditable) return <div className="page-cover">{picture}</div>;

  return (
    <div
      ref={box}
      className="page-cover cover-field"
      data-over={isOver || undefined}
      aria-busy={isWorking}
      {...dropProps}
    >
      {picture}
      <MenuTrigger>
        <Button className="cover-button" aria-label={messages.changeCover(title)}>
          <ImagePlus size={18} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu className="option-list">
            <MenuItem className="option" onAction={chooser.open}>
              {messages.choose}
            </MenuItem>
            <MenuItem
              className="option option-danger"
              isDisabled={book.cover === undefined}
              onAction={remove}
            >
              {messages.remove}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {chooser.input}
      <span className="cover-working" role="status">
        {isWorking && messages.working}
      </span>
    </div>
  );
}
