import { memo, useId } from 'react';
import { useIsEditable } from './editable.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';
import './text-field.css';
import './suggest-text-field.css';

type SuggestTextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string;
  /** What was written in such a field before, the likeliest first. */
  readonly suggestions: readonly string[];
  /** What the list of them is called. */
  readonly suggestionsLabel: string;
};

/** A line of text that offers what was written in its like before; anything else can be typed. */
export const SuggestTextField = memo(function SuggestTextField({
  label,
  value,
  onChange,
  onBlur,
  placeholder,
  suggestions,
  suggestionsLabel,
}: SuggestTextFieldProps) {
  const id = useId();
  const isEditable = useIsEditable();
  const { options, active, take, inputProps } = useSuggestions({ value, onChange, suggestions });
  return (
    <div className="field suggest-field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        {...inputProps}
        id={id}
        className="field-input"
        value={value}
        readOnly={!isEditable}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-options`}
        aria-activedescendant={active >= 0 ? `${id}-options-${active}` : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        onBlur={() => {
          inputProps.onBlur();
          onBlur?.();
        }}
      />
      <SuggestionList
        id={`${id}-options`}
        label={suggestionsLabel}
        options={options.map((option) => ({ key: option, shown: option }))}
        active={active}
        onTake={(at) => take(options[at])}
      />
    </div>
  );
});
