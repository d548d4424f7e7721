import { type ClipboardEvent, type CompositionEvent, type KeyboardEvent, useState } from 'react';
import { normalizeTags, splitTags, TAG_COMMA } from '../../shared/tags/tags.ts';
import { isComposing } from '../actions/match-key.ts';
import { suggestTags } from './suggest-tags.ts';

type TagInputOptions = {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly suggestions: readonly string[];
};

/** The state of a field in which a tag is typed. Commas and Enter do nothing while an input method composes. */
export function useTagInput({ tags, onChange, suggestions }: TagInputOptions) {
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  /** The place of the suggestion that Enter takes; -1 for what is typed. */
  const [active, setActive] = useState(-1);
  const options = isOpen ? suggestTags(typed, tags, suggestions) : [];

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const add = (more: readonly string[]) => {
    const next = normalizeTags([...tags, ...more]);
    if (next.length > tags.length) onChange(next);
    setTyped('');
    close();
  };
  /** Takes what stands before the last comma; what follows it is still being typed. */
  const take = (text: string) => {
    setIsOpen(text.trim() !== '');
    setActive(-1);
    if (!TAG_COMMA.test(text)) {
      setTyped(text);
      return;
    }
    const parts = text.split(TAG_COMMA);
    add(splitTags(parts.slice(0, -1).join(',')));
    setTyped(parts.at(-1)?.trimStart() ?? '');
  };

  const onEnter = (event: KeyboardEvent, text: string) => {
    const chosen = options[active];
    if (chosen === undefined && text.trim() === '') return;
    event.preventDefault();
    add(chosen === undefined ? splitTags(text) : [chosen]);
  };
  /** The suggestion that is marked is taken by any key that ends a tag; what is typed ends itself. */
  const onEnd = (event: KeyboardEvent) => {
    const chosen = options[active];
    if (chosen === undefined || event.shiftKey) return;
    event.preventDefault();
    add([chosen]);
  };
  const takeLast = (event: KeyboardEvent, text: string) => {
    if (text !== '' || tags.length === 0) return;
    event.preventDefault();
    onChange(tags.slice(0, -1));
  };
  const step = (event: KeyboardEvent, by: number) => {
    event.preventDefault();
    const count = suggestTags(typed, tags, suggestions).length;
    setIsOpen(count > 0);
    setActive((at) => Math.max(-1, Math.min(count - 1, at + by)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isBusy = isComposing(event.nativeEvent);
    if (event.currentTarget.readOnly) return;
    if (isBusy || event.ctrlKey || event.metaKey || event.altKey) return;
    const text = event.currentTarget.value;
    switch (event.key) {
      case 'Enter':
        return onEnter(event, text);
      case 'Backspace':
        return takeLast(event, text);
      case 'Tab':
      case ',':
        return onEnd(event);
      case 'Escape':
        if (options.length > 0) event.stopPropagation();
        return close();
      case 'ArrowDown':
        return step(event, 1);
      case 'ArrowUp':
        return step(event, -1);
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { readOnly, value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    const start = selectionStart ?? value.length;
    const text = `${value.slice(0, start)}${pasted}${value.slice(selectionEnd ?? start)}`;
    const found = splitTags(text);
    // One word goes on being typed.
    if (readOnly || found.length < 2) return;
    event.preventDefault();
    add(found);
  };

  return {
    typed,
    options,
    active,
    add,
    inputProps: {
      value: typed,
      onKeyDown,
      onPaste,
      onChange: (event: { currentTarget: HTMLInputElement; nativeEvent: Event }) => {
        if ((event.nativeEvent as InputEvent).isComposing) {
          setTyped(event.currentTarget.value);
          setIsOpen(true);
        } else take(event.currentTarget.value);
      },
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) =>
        take(event.currentTarget.value),
      onBlur: (event: { currentTarget: HTMLInputElement }) =>
        add(splitTags(event.currentTarget.value)),
    },
  };
}
