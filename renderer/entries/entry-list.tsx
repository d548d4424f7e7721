import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';
import type { Page } from '../../shared/pages/page-schema.ts';
import { usePlace } from '../app/navigation.ts';
import { isOwnChange } from '../app/session-store.ts';
import { lineThrough } from '../events/event-line.ts';
import { useMessages } from '../messages/use-messages.ts';
import { entriesMessages } from './entries-messages.ts';
import { EntryCommandsContext } from './entry-commands.ts';
import { EntryItem } from './entry-item.tsx';
import { FilterBar } from './filter-bar.tsx';
import { focusEntry } from './focus-entry.ts';
import {
  isFiltering,
  isShown,
  isWorthFiltering,
  listFilterChoices,
  NO_FILTER,
  type PageFilter,
  readFilter,
} from './page-filter.ts';
import { findEntryElement, jumpToEntry, revealElement } from './scroll-to-entry.ts';
import { useEntryActions } from './use-entry-actions.ts';
import { useEntryCommandsOf } from './use-entry-commands.ts';
import { useEntryDrag } from './use-entry-drag.ts';
import { useEntryKeys } from './use-entry-keys.ts';
import { useFindOnPage } from './use-find-on-page.ts';
import { useMark } from './use-mark.ts';
import { usePageEntries } from './use-page-entries.ts';
import './entries.css';
import './drag.css';

/** How many entries are drawn before the first picture of a page; the others follow while the parent looks at it. */
const FIRST_DRAWN = 30;
const NONE: ReadonlySet<string> = new Set();

type EntryListProps = {
  readonly page: Page;
  readonly entryId: string | undefined;
};

/** The entries of a page in the parent's order, and what of them is shown. */
export function EntryList({ page, entryId }: EntryListProps) {
  const messages = useMessages(entriesMessages);
  const { entries, arrived } = usePageEntries(page.entries);
  const [filter, setFilter] = useState<PageFilter>(NO_FILTER);
  const [editing, setEditing] = useState(NONE);
  const [marked, mark] = useMark();
  const [sentence, announce] = useState('');

  // An entry that is being edited stays, whatever is changed in it.
  const visible = useMemo(() => {
    const isShownNow = readFilter(filter);
    return entries.filter((entry) => editing.has(entry.id) || isShownNow(entry));
  }, [entries, filter, editing]);
  const choices = useMemo(() => listFilterChoices(entries), [entries]);
  const firstDrawn = Math.max(FIRST_DRAWN, entries.findIndex(({ id }) => id === entryId) + 1);
  const drawn = useDeferredValue(Number.POSITIVE_INFINITY, firstDrawn);

  const showTag = (tag: string) => setFilter({ tag });
  const commands = useEntryCommandsOf({
    pageId: page.id,
    isTopic: page.book === undefined,
    entries,
    visible,
    setEditing,
    showTag,
    announce,
  });
  const list = useRef<HTMLOListElement>(null);
  useEntryActions({ entries, commands, editing });
  const [isFinding, find] = useFindOnPage(entries.length > 0);
  const line = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEntryKeys(list, commands);
  useEntryDrag({ list, line, words }, commands);

  const goToEntry = useEffectEvent((id: string) => {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) return;
    if (!isShown(entry, filter)) setFilter(NO_FILTER);
    jumpToEntry(id);
    mark(id);
    // The link that was followed may be gone with its page, and the focus with it.
    focusEntry(id);
  });
  // The same entry may be gone to again, from a link on its own page.
  const place = usePlace();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each way to a place is another object.
  useEffect(() => {
    if (entryId !== undefined) goToEntry(entryId);
  }, [entryId, place]);

  const sayArrived = (kind: EntryKind, isHidden: boolean) => {
    if (arrived.length > 1) return messages.arrivedMany(arrived.length);
    return isHidden ? messages.arrivedUnfiltered(kind) : messages.arrived(kind);
  };
  const showArrived = useEffectEvent(() => {
    const entry = arrived.at(-1);
    if (entry === undefined) return;
    const isHidden = !isShown(entry, filter);
    mark(entry.id);
    // What came from another computer is told of, and moves nothing under the parent's hands.
    if (!isOwnChange()) {
      announce(messages.arrived(entry.kind));
      return;
    }
    if (isHidden) setFilter(NO_FILTER);
    announce(sayArrived(entry.kind, isHidden));
    requestAnimationFrame(() => revealElement(findEntryElement(entry.id)));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is their arrival that is answered.
  useEffect(() => showArrived(), [arrived]);

  return (
    <EntryCommandsContext value={commands}>
      <section className="entries" aria-label={messages.entries}>
        <h2 className="visually-hidden">{messages.entries}</h2>
        {(isFinding || isWorthFiltering(choices)) && (
          <FilterBar
            choices={choices}
            filter={filter}
            onChange={setFilter}
            shown={visible.length}
            all={entries.length}
            isFinding={isFinding}
            onFound={() => {
              find(false);
              setFilter({ ...filter, words: undefined });
            }}
          />
        )}
        {entries.length === 0 && (
          <p className="prose entries-empty">
            {page.book === undefined ? messages.emptyTopic : messages.empty}
          </p>
        )}
        {isFiltering(filter) && visible.length === 0 && (
          <p className="prose entries-empty">{messages.nothingFits}</p>
        )}
        <ol ref={list} className="entry-list">
          {visible.slice(0, drawn).map((entry, index) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              language={page.book?.language}
              isEditing={editing.has(entry.id)}
              isMarked={marked === entry.id}
              isFirst={index === 0}
              isLast={index === visible.length - 1}
              {...lineThrough(visible, index)}
            />
          ))}
        </ol>
        <div ref={line} className="entry-drop-line" hidden />
        {createPortal(
          <div ref={words} className="entry-drop-words" aria-hidden hidden />,
          document.body,
        )}
        <div className="visually-hidden" role="status">
          {sentence}
        </div>
      </section>
    </EntryCommandsContext>
  );
}
