import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { isComposing, matchesAction } from '../actions/match-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { useReadOnly } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Covering } from '../ui/covering.tsx';
import { arrangeItems } from './arrange-items.ts';
import type { PaletteItem } from './palette-item.ts';
import { PaletteList } from './palette-list.tsx';
import { paletteMessages } from './palette-messages.ts';
import { closePalette, type OpenPalette, useOpenPalette } from './palette-state.ts';
import { recentIds, rememberItem } from './recent-items.ts';
import { usePaletteItems } from './use-palette-items.ts';
import './palette.css';

/** How many lines Page Up and Page Down go. */
const PAGE = 8;

/** Finds whatever can be done and wherever one can go, by its name. */
export function Palette() {
  const open = useOpenPalette();
  const { title } = useMessages(paletteMessages);
  return (
    <ModalOverlay
      className="palette-veil"
      isOpen={open !== null}
      onOpenChange={(isOpen) => isOpen || closePalette()}
      isDismissable
    >
      <Modal className="palette-box">
        <Covering>
          <Dialog className="palette" aria-label={title}>
            {open !== null && <PaletteField open={open} />}
          </Dialog>
        </Covering>
      </Modal>
    </ModalOverlay>
  );
}

/** After the window has put the focus back where it was, which takes it a frame. */
function afterFocusReturned(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

function choose(item: PaletteItem | undefined): void {
  if (item === undefined) return;
  rememberItem(item.id);
  closePalette();
  afterFocusReturned(item.run);
}

/** How far a key goes in the list; undefined for one that goes nowhere. */
function stepOf({ key }: { readonly key: string }): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
  };
  return steps[key];
}

/** One line up or down goes around the ends; a page stops there. */
function placeAfter(active: number, step: number, count: number): number {
  if (Math.abs(step) === 1) return (active + step + count) % count;
  return Math.max(0, Math.min(count - 1, active + step));
}

function PaletteField({ open }: { readonly open: OpenPalette }) {
  const messages = useMessages(paletteMessages);
  const isMac = useIsMac();
  const isReadOnly = useReadOnly() !== null;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(open.query);
  const [active, setActive] = useState(0);
  const [recent] = useState(recentIds);
  const items = usePaletteItems(open.target);
  const { sections, more } = useMemo(
    () => arrangeItems(items, typed, recent, messages.recent),
    [items, typed, recent, messages],
  );
  const shown = useMemo(() => sections.flatMap((section) => section.items), [sections]);
  useEffect(() => input.current?.select(), []);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While a syllable is composed every key is the input method's, also Enter and Escape.
    if (isComposing(event.nativeEvent)) return;
    const step = stepOf(event);
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setActive(placeAfter(active, step, shown.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(shown[active]);
    } else if (matchesAction(event.nativeEvent, 'show-palette', isMac)) {
      event.preventDefault();
      closePalette();
    }
  };

  return (
    <>
      <div className="palette-field">
        <Search size={18} aria-hidden />
        <input
          ref={input}
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to be typed in.
          autoFocus
          className="palette-input"
          role="combobox"
          aria-label={messages.title}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown.length > 0 ? `${id}-${active}` : undefined}
          placeholder={messages.hint}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      {isReadOnly && <p className="palette-note">{messages.onlyReading}</p>}
      <PaletteList id={id} sections={sections} active={active} onChoose={choose} />
      {shown.length === 0 && <p className="palette-note">{messages.nothing}</p>}
      {more > 0 && <p className="palette-note">{messages.more(more)}</p>}
      <div className="visually-hidden" role="status">
        {typed.trim() !== '' && shown.length > 0 && messages.found(shown.length + more)}
        {shown.length === 0 && messages.nothing}
      </div>
      <PaletteKeys />
    </>
  );
}

/** What the keys do here, for the eye: a screen reader knows them by the field's role. */
function PaletteKeys() {
  const messages = useMessages(paletteMessages);
  const keys = [
    ['↑↓', messages.choose],
    ['↩', messages.run],
    ['Esc', messages.close],
  ] as const;
  return (
    <div className="palette-keys" aria-hidden>
      {keys.map(([key, words]) => (
        <span key={key}>
          <kbd>{key}</kbd> {words}
        </span>
      ))}
    </div>
  );
}
