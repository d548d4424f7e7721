import { useState } from 'react';
import { TextField } from '../ui/text-field.tsx';

type CheckedFieldProps = {
  readonly label: string;
  /** What is kept; never a value that `read` refuses. */
  readonly value: string;
  /** What is kept of what was typed, or undefined where it cannot be kept as it is. */
  readonly read: (text: string) => string | undefined;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  /** What to say of a text that cannot be kept. */
  readonly errorMessage: string;
  readonly placeholder?: string;
  /** Set in the reading type. */
  readonly reading?: boolean;
};

/** A line that must be of some form: what is typed stays as it is in the field, and is kept as soon as it can be. */
export function CheckedField({
  label,
  value,
  read,
  onChange,
  onBlur,
  errorMessage,
  placeholder,
  reading = false,
}: CheckedFieldProps) {
  const [text, setText] = useState(value);
  const [lastValue, setLastValue] = useState(value);
  const [wasLeft, setWasLeft] = useState(false);
  if (value !== lastValue) {
    setLastValue(value);
    // Changed from elsewhere, not by these keys.
    if (read(text) !== value) setText(value);
  }
  const isRefused = read(text) === undefined;

  return (
    <TextField
      label={label}
      value={text}
      reading={reading}
      {...(placeholder !== undefined && { placeholder })}
      errorMessage={wasLeft && isRefused ? errorMessage : undefined}
      maxLength={500}
      onChange={(typed) => {
        setText(typed);
        const next = read(typed);
        if (next === undefined) return;
        setWasLeft(false);
        onChange(next);
      }}
      onBlur={() => {
        setWasLeft(true);
        onBlur();
      }}
    />
  );
}
