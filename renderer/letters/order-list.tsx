import { GripVertical } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { PlacedEntry } from '../../shared/letters/order-by-hand.ts';
import { excerptOf } from '../app/entry-excerpt.ts';
import '../entries/drag.css';
import { useLatest } from '../app/use-latest.ts';
import { dropIndex } from '../entries/drop-place.ts';
import { moveMessages } from '../entries/move-messages.ts';
import { sayDrag } from '../entries/say-drag.ts';
import { findEntryElement } from '../entries/scroll-to-entry.ts';
import { type DragCommands, useEntryDrag } from '../entries/use-entry-drag.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { lettersMessages } from './letters-messages.ts';
import './order-list.css';

const HANDLE = '[data-action="drag"]';

function handlesOf(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(HANDLE)];
}

/** Of all handles one is reached by Tab; arrows go to the others. */
function keepTabStop({ currentTarget, target }: FocusEvent): void {
  for (const handle of handlesOf(currentTarget)) handle.tabIndex = handle === target ? 0 : -1;
}

function goByArrows(event: KeyboardEvent): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  const handles = handlesOf(event.currentTarget);
  const next = handles[handles.indexOf(event.target as HTMLElement) + step];
  event.preventDefault();
  next?.focus();
}

function focusHandle(entryId: string): void {
  findEntryElement(entryId)?.querySelector<HTMLElement>(HANDLE)?.focus();
}

const Row = memo(function Row({
  placed: { page, entry },
  isFirst,
  isEditable,
}: {
  readonly placed: PlacedEntry;
  readonly isFirst: boolean;
  readonly isEditable: boolean;
}) {
  const language = useLanguage();
  const messages = useMessages(lettersMessages);
  const moving = useMessages(moveMessages);
  const kind = entry.kind === 'event' ? formatEdtfDate(entry.date, language) : messages[entry.kind];
  const words = excerptOf(entry);
  return (
    <li data-entry={entry.id} className="letter-order-row">
      <button
        type="button"
        className="icon-button letter-order-handle"
        data-action="drag"
        tabIndex={isFirst ? 0 : -1}
        aria-label={messages.dragEntry(words)}
        title={moving.drag}
        aria-disabled={!isEditable || undefined}
      >
        <GripVertical size={16} aria-hidden />
      </button>
      <span className="letter-order-words">
        <span className="letter-entry">
          <span className="letter-entry-kind">{kind}</span> {words}
        </span>
        <span className="letter-order-page">{page.title}</span>
      </span>
    </li>
  );
});

/** The entries of the letter in the order of the parent's hand; each is dragged by its handle, by pointer or keys. */
export function OrderList({
  placed,
  onOrder,
}: {
  readonly placed: readonly PlacedEntry[];
  readonly onOrder: (order: readonly string[]) => void;
}) {
  const messages = useMessages(lettersMessages);
  const moving = useMessages(moveMessages);
  const isEditable = useIsEditable();
  const [sentence, announce] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const latest = useLatest({ ids: placed.map(({ entry }) => entry.id), onOrder, moving });
  const commands = useMemo(
    (): DragCommands => ({
      pageId: '',
      visibleIds: () => latest.current.ids,
      drop: (entryId, gap) => {
        const { ids, onOrder: put, moving: words } = latest.current;
        const index = dropIndex(ids, ids, entryId, gap);
        if (index === undefined) return;
        put(ids.filter((id) => id !== entryId).toSpliced(index, 0, entryId));
        announce(words.place(index + 1, ids.length));
        // The row is put elsewhere in the document, which takes the focus from it.
        requestAnimationFrame(() => focusHandle(entryId));
      },
      moveToPage: () => {},
      tellDrag: (news) => announce(sayDrag(news, latest.current.moving)),
    }),
    [latest],
  );
  useEntryDrag({ list, line, words }, commands);

  return (
    <div className="letter-order">
      <ol
        ref={list}
        className="letter-order-list"
        aria-label={messages.byHand}
        onFocus={keepTabStop}
        onKeyDown={goByArrows}
      >
        {placed.map((each, index) => (
          <Row key={each.entry.id} placed={each} isFirst={index === 0} isEditable={isEditable} />
        ))}
      </ol>
      <div ref={line} className="entry-drop-line" hidden />
      <div ref={words} className="entry-drop-words" hidden />
      <p className="visually-hidden" role="status">
        {sentence}
      </p>
    </div>
  );
}
