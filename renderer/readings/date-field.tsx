import { useState } from 'react';
import { readTypedDate } from '../../shared/dates/read-typed-date.ts';
import { TextField } from '../ui/text-field.tsx';

type DateFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  /** What to say of a date that does not exist. */
  readonly notADate: (typed: string) => string;
  /** What to say of an empty field, where it may not be. */
  readonly needsDate?: string | undefined;
  readonly autoFocus?: boolean;
};

/**
 * A date as it is typed, as far as it is known. What cannot be a date is said when the field is left, not while it is being
 * typed, and until it is one.
 */
export function DateField({ value, onBlur, notADate, needsDate, ...rest }: DateFieldProps) {
  const [wasLeft, setWasLeft] = useState(false);
  const date = readTypedDate(value);
  if (wasLeft && date !== undefined && date !== '') setWasLeft(false);
  const problem = date === undefined ? notADate(value.trim()) : date === '' ? needsDate : undefined;
  return (
    <TextField
      {...rest}
      value={value}
      onBlur={() => {
        setWasLeft(true);
        onBlur?.();
      }}
      errorMessage={wasLeft ? problem : undefined}
      maxLength={100}
    />
  );
}
