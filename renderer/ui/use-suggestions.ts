import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { isComposing } from '../actions/match-key.ts';
import { suggestTags } from '../tags/suggest-tags.ts';

type SuggestionOptions = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly string[];
};

/** The state of a line that offers what may be meant. Keys do nothing to it while an input method composes. */
export function useSuggestions({ value, onChange, suggestions }: SuggestionOptions) {
  const [isOpen, setIsOpen] = useState(false);
  /** The place of the suggestion that Enter and Tab take; -1 for none. */
  const [active, setActive] = useState(-1);
  const fitting = suggestTags(value, [], suggestions).filter((each) => each !== value);
  const options = isOpen ? fitting : [];

  const close = () => {
    setIsOpen(false);
    setActive(-1);
  };
  const take = (option: string | undefined) => {
    if (option !== undefined) onChange(option);
    close();
  };
  const step = (event: KeyboardEvent, by: number) => {
    event.preventDefault();
    setIsOpen(fitting.length > 0);
    setActive((at) => Math.max(-1, Math.min(fitting.length - 1, at + by)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.currentTarget.readOnly || isComposing(event.nativeEvent)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    switch (event.key) {
      case 'Enter':
        if (active < 0) return;
        event.preventDefault();
        return take(options[active]);
      case 'Tab':
        return take(options[active]);
      case 'Escape':
        if (options.length > 0) event.stopPropagation();
        return close();
      case 'ArrowDown':
        return step(event, 1);
      case 'ArrowUp':
        return step(event, -1);
    }
  };

  return {
    options,
    active,
    take,
    inputProps: {
      onKeyDown,
      onChange: (event: FormEvent<HTMLInputElement>) => {
        onChange(event.currentTarget.value);
        setIsOpen(event.currentTarget.value.trim() !== '');
        setActive(-1);
      },
      onBlur: close,
    },
  };
}
