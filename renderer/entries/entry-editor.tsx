import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { Group } from 'react-aria-components';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';
import { isComposing, matchesAction } from '../actions/match-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { entriesMessages } from './entries-messages.ts';
import { useEntryCommands } from './entry-commands.ts';
import { focusEntry } from './focus-entry.ts';

type EntryEditorProps = {
  readonly entryId: string;
  readonly kind: EntryKind;
  /** The fields; each is saved before the editor closes. */
  readonly drafts: readonly { readonly flush: () => Promise<boolean> }[];
  readonly children: ReactNode;
};

/**
 * An entry while it is edited in place. It closes by Escape, Ctrl+Enter, its button, or a click elsewhere on the page, once
 * everything in it is saved; a field that lacks something, or a save that failed, keeps it open.
 */
export function EntryEditor({ entryId, kind, drafts, children }: EntryEditorProps) {
  const messages = useMessages(entriesMessages);
  const commands = useEntryCommands();
  const isMac = useIsMac();
  const box = useRef<HTMLDivElement>(null);

  const close = async (by: 'keys' | 'click') => {
    const focused = document.activeElement;
    // A tag that is being typed is taken when its field is left.
    if (focused instanceof HTMLElement && box.current?.contains(focused)) focused.blur();
    const saved = await Promise.all(drafts.map(({ flush }) => flush()));
    if (saved.every(Boolean)) {
      commands.close(entryId);
      if (by === 'keys') focusEntry(entryId);
    } else if (by === 'keys') {
      const refused = '[data-invalid] :is(input, textarea, [contenteditable])';
      box.current?.querySelector<HTMLElement>(refused)?.focus();
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const isSend = matchesAction(event.nativeEvent, 'finish-writing', isMac);
    if (event.key !== 'Escape' && !isSend) return;
    event.preventDefault();
    event.stopPropagation();
    void close('keys');
  };

  // A text is gone on with at its end, which is not where a browser puts the cursor.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLTextAreaElement && box.current?.contains(focused)) {
      focused.setSelectionRange(focused.value.length, focused.value.length);
    }
  }, []);

  const onClickElsewhere = useEffectEvent((event: MouseEvent) => {
    const target = event.target as Element;
    const isOnPage = target.closest('.page-view') !== null && target.isConnected;
    if (isOnPage && !box.current?.contains(target)) void close('click');
  });
  useEffect(() => {
    document.addEventListener('click', onClickElsewhere);
    return () => document.removeEventListener('click', onClickElsewhere);
  }, []);

  return (
    <Group
      ref={box}
      className="entry-editor"
      aria-label={messages.editing(kind)}
      onKeyDown={onKeyDown}
    >
      {children}
      <div className="entry-editor-foot">
        <Button
          variant="plain"
          icon={<Check size={16} aria-hidden />}
          onPress={() => void close('keys')}
        >
          {messages.done}
        </Button>
      </div>
    </Group>
  );
}
