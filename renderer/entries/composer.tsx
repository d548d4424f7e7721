import { ClipboardPaste } from 'lucide-react';
import { type KeyboardEvent, useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { Group } from 'react-aria-components';
import { ENTRY_KINDS, type EntryKind } from '../../shared/entries/entry-schema.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { useActions } from '../actions/action-handlers.ts';
import { isComposing, matchesAction } from '../actions/match-key.ts';
import { NEW_ENTRY_ACTIONS } from '../actions/new-entry-actions.ts';
import { useIsMac, useKeyOf } from '../actions/use-key.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useLatest } from '../app/use-latest.ts';
import { EventsOffer } from '../events/events-offer.tsx';
import { usePastedEvents } from '../events/use-pasted-events.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { quotesMessages } from '../quotes/quotes-messages.ts';
import { Button } from '../ui/button.tsx';
import { useIsEditable } from '../ui/editable.tsx';
import { composerOf } from './composer-draft.ts';
import { isBlankKind, readEntry } from './composer-fields.ts';
import { ComposerForm } from './composer-form.tsx';
import { ComposerKinds } from './composer-kinds.tsx';
import { entriesMessages } from './entries-messages.ts';
import { revealElement } from './scroll-to-entry.ts';
import './entries.css';
import './composer.css';

const MAIN_FIELD = 'textarea, [contenteditable="true"], input:not([type="file"])';

type ComposerProps = {
  readonly pageId: string;
  /** Whether the page's entries are shown above, which tell of a new one themselves. */
  readonly isOnPage?: boolean;
};

/** The place at the foot of a page where the next entry is written. */
export function Composer({ pageId, isOnPage = false }: ComposerProps) {
  const messages = useMessages(entriesMessages);
  const quotes = useMessages(quotesMessages);
  const language = useLanguage();
  const isMac = useIsMac();
  const keyOf = useKeyOf();
  const draft = composerOf(pageId);
  const { open, fields, error } = useSyncExternalStore(draft.subscribe, draft.state);
  const box = useRef<HTMLElement>(null);
  const [sentence, announce] = useState('');
  const isEditable = useIsEditable();

  const focusMainField = () =>
    box.current?.querySelector<HTMLElement>(`.composer-fields :is(${MAIN_FIELD})`)?.focus();
  const choose = (kind: EntryKind | null) => {
    draft.open(kind);
    if (kind === null) return;
    requestAnimationFrame(() => {
      focusMainField();
      revealElement(box.current);
    });
  };

  const latestChoose = useLatest(choose);
  const chooseKind = useCallback(
    (kind: EntryKind | null) => latestChoose.current(kind),
    [latestChoose],
  );

  const add = async () => {
    if (open === null || !isEditable) return;
    // A tag that is being typed is taken when its field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const entry = await draft.add(open);
    focusMainField();
    if (entry !== undefined && !isOnPage) announce(messages.arrived(entry.kind));
    // After the new entry above was brought into view.
    if (entry !== undefined) setTimeout(() => revealElement(box.current), 50);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    if (matchesAction(event.nativeEvent, 'finish-writing', isMac)) {
      event.preventDefault();
      void add();
    } else if (event.key === 'Escape') {
      choose(null);
      box.current?.querySelector<HTMLElement>(`[data-kind="${open}"]`)?.focus();
    }
  };

  usePastedEvents(pageId);
  const pasteQuotes = () => openDialog({ kind: 'paste-quotes', pageId });
  useActions({
    ...Object.fromEntries(NEW_ENTRY_ACTIONS.map(([id, kind]) => [id, { run: () => choose(kind) }])),
    'paste-quotes': { run: pasteQuotes },
    'paste-events': { run: () => openDialog({ kind: 'paste-events', pageId }) },
  });

  return (
    <section ref={box} className="composer" aria-label={messages.write}>
      <ComposerKinds
        open={open}
        started={ENTRY_KINDS.filter((kind) => !isBlankKind(kind, fields)).join(' ')}
        onChoose={chooseKind}
      />
      {open !== null && (
        <Group className="composer-box" aria-label={messages.composing(open)} onKeyDown={onKeyDown}>
          <div className="composer-fields">
            <ComposerForm key={open} kind={open} fields={fields} draft={draft} />
          </div>
          {(open === 'event' || open === 'note') && (
            <EventsOffer pageId={pageId} kind={open} text={fields[open].text} />
          )}
          {error !== null && <p className="field-error">{describeError(error, language)}</p>}
          <div className="composer-foot">
            <span className="composer-hint">{messages.addHint(keyOf('finish-writing'))}</span>
            {open === 'quote' && (
              <Button
                changes
                variant="plain"
                icon={<ClipboardPaste size={16} aria-hidden />}
                onPress={pasteQuotes}
              >
                {quotes.pasteMany}
              </Button>
            )}
            <Button variant="plain" onPress={() => choose(null)}>
              {messages.close}
            </Button>
            <Button
              changes
              variant="primary"
              isDisabled={readEntry(open, fields) === undefined}
              onPress={() => void add()}
            >
              {messages.add}
            </Button>
          </div>
        </Group>
      )}
      <div className="visually-hidden" role="status">
        {sentence}
      </div>
    </section>
  );
}
