import { X } from 'lucide-react';
import { memo, useId, useRef, useState } from 'react';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { SuggestionList } from '../ui/suggestion-list.tsx';
import { tagFieldMessages } from './tag-field-messages.ts';
import { TagName } from './tag-name.tsx';
import { useTagInput } from './use-tag-input.ts';
import '../ui/text-field.css';
import './tag-field.css';

type TagFieldProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** Tags in use in the journal, the most used first. */
  readonly suggestions: readonly string[];
};

/** Tags as chips, and a field to add one: by Enter, a comma, leaving the field, or choosing a suggestion. */
export const TagField = memo(function TagField({
  label,
  hideLabel,
  tags,
  onChange,
  suggestions,
}: TagFieldProps) {
  const messages = useMessages(tagFieldMessages);
  const id = useId();
  const isEditable = useIsEditable();
  const input = useRef<HTMLInputElement>(null);
  /** What a screen reader is told: the field itself looks the same to it with a tag more or less. */
  const [news, setNews] = useState('');
  const change = (next: readonly string[]) => {
    const added = next.filter((tag) => !tags.includes(tag));
    const taken = tags.filter((tag) => !next.includes(tag));
    setNews([...added.map(messages.added), ...taken.map(messages.taken)].join(' '));
    onChange(next);
  };
  const { options, active, add, inputProps } = useTagInput({ tags, onChange: change, suggestions });

  const takeOff = (tag: string) => {
    change(tags.filter((each) => each !== tag));
    input.current?.focus();
  };

  return (
    <div className="field tag-field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="field-input tag-box">
        {tags.map((tag) => (
          <span key={tagKey(tag)} className="tag-chip">
            <span className="tag-chip-name">
              <TagName tag={tag} />
            </span>
            <button
              type="button"
              className="tag-chip-take"
              disabled={!isEditable}
              aria-label={messages.take(tag)}
              onClick={() => takeOff(tag)}
            >
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <input
          {...inputProps}
          ref={input}
          id={id}
          readOnly={!isEditable}
          className="tag-input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-options`}
          aria-activedescendant={active >= 0 ? `${id}-options-${active}` : undefined}
          aria-describedby={`${id}-help`}
          placeholder={tags.length === 0 ? messages.add : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
        />
        <span id={`${id}-help`} className="visually-hidden">
          {messages.help}
        </span>
        <span aria-live="polite" className="visually-hidden">
          {news}
        </span>
      </div>
      <SuggestionList
        id={`${id}-options`}
        label={messages.suggestions}
        options={options.map((tag) => ({ key: tagKey(tag), shown: <TagName tag={tag} /> }))}
        active={active}
        onTake={(at) => add(options.slice(at, at + 1))}
      />
    </div>
  );
});
