import { memo, useState } from 'react';
import type { LocationKind } from '../../shared/quotes/quote-location.ts';
import { fieldMessages } from '../entries/field-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { chooseKind, kindOfInput, toLocationInput, toLocationLine } from './location-input.ts';
import { quotesMessages } from './quotes-messages.ts';
import './location-field.css';

const KINDS: readonly LocationKind[] = ['page', 'chapter', 'kindle', 'other'];

type LocationFieldProps = {
  /** The stored line. */
  readonly value: string;
  readonly onChange: (line: string) => void;
  readonly onBlur?: () => void;
};

/** Where a quote stands: numbers, and beside them of what; or words of the parent's own. */
export const LocationField = memo(function LocationField({
  value,
  onChange,
  onBlur,
}: LocationFieldProps) {
  const messages = useMessages(quotesMessages);
  const { location, locationHint } = useMessages(fieldMessages);
  const language = useLanguage();
  const [edited, setEdited] = useState({ input: toLocationInput(value), line: value });
  // Another line comes from elsewhere: an undo, another computer, a quote that was added and cleared the field.
  const isOurs = edited.line === value;
  const input = isOurs ? edited.input : toLocationInput(value);
  const edit = (next: typeof input) => {
    const line = toLocationLine(next, language);
    setEdited({ input: next, line });
    if (line !== value) onChange(line);
  };
  const tidy = () => {
    setEdited({ input: value === '' ? input : toLocationInput(value), line: value });
    onBlur?.();
  };
  const kind = kindOfInput(input);

  return (
    <div className="location-field">
      <TextField
        label={location}
        value={input.text}
        onChange={(text) => edit({ ...input, text })}
        onBlur={tidy}
        placeholder={kind === 'other' ? locationHint : messages.numbersHint(kind)}
        maxLength={500}
      />
      <SelectField
        label={messages.locationKind}
        hideLabel
        value={kind}
        options={KINDS.map((id) => ({ id, label: messages.kindOfLocation(id) }))}
        onChange={(next) => edit(chooseKind(input, next, language))}
      />
    </div>
  );
});
