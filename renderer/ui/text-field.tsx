import type { ReactNode } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
} from 'react-aria-components';
import { useIsEditable } from './editable.tsx';
import './text-field.css';

type TextFieldProps = Omit<AriaTextFieldProps, 'className' | 'children'> & {
  readonly label: string;
  /** The label is read aloud only. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  /** A field that grows with its lines. */
  readonly multiline?: boolean;
  /** Set in the reading type: for what the parent writes for the child. */
  readonly reading?: boolean;
  readonly description?: ReactNode;
  readonly errorMessage?: string | undefined;
};

export function TextField({
  label,
  hideLabel,
  placeholder,
  multiline,
  reading,
  description,
  errorMessage,
  ...rest
}: TextFieldProps) {
  const isEditable = useIsEditable();
  const inputClass = reading ? 'field-input field-input-reading' : 'field-input';
  return (
    <AriaTextField
      isReadOnly={!isEditable}
      {...rest}
      isInvalid={errorMessage !== undefined}
      className="field"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {multiline ? (
        <TextArea className={inputClass} placeholder={placeholder} rows={1} spellCheck={false} />
      ) : (
        <Input className={inputClass} placeholder={placeholder} spellCheck={false} />
      )}
      {description !== undefined && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{errorMessage}</FieldError>
    </AriaTextField>
  );
}
