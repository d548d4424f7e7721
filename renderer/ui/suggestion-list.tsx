import type { ReactNode } from 'react';
import './popover.css';
import './suggestion-list.css';

type SuggestionListProps = {
  /** Of the list; its options are `${id}-${place}`. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly shown: ReactNode }[];
  /** The place of the one that is marked; -1 for none. */
  readonly active: number;
  readonly onTake: (at: number) => void;
};

/** What may be meant by what is typed in a field, below it. The field keeps the focus, and its keys choose. */
export function SuggestionList({ id, label, options, active, onTake }: SuggestionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className="popover suggestions"
      hidden={options.length === 0}
    >
      {options.map(({ key, shown }, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus
        <div
          key={key}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          data-focused={at === active || undefined}
          className="option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(at)}
        >
          {shown}
        </div>
      ))}
    </div>
  );
}
