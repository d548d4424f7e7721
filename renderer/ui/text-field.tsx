import { memo, type ReactNode } from 'react';
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
  /** The language of what is written in it, by which it is broken and read aloud. */
  readonly language?: string | undefined;
  readonly description?: ReactNode;
  readonly errorMessage?: string | undefined;
};

/** Drawn anew only when what it is given changes: a key in one of a form's fields is none in the others. */
export const TextField = memo(function TextField({
  label,
  hideLabel,
  placeholder,
  multiline,
  reading,
  language,
  description,
  errorMessage,
  ...rest
}: TextFieldProps) {
  const isEditable = useIsEditable();
  const input = {
    className: reading ? 'field-input field-input-reading' : 'field-input',
    lang: language,
    placeholder,
    spellCheck: false,
  };
  return (
    <AriaTextField
      isReadOnly={!isEditable}
      {...rest}
      isInvalid={errorMessage !== undefined}
      className="field"
    >
      <Label className={hideLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      {multiline ? <TextArea {...input} rows={1} /> : <Input {...input} />}
      {description !== undefined && (
        <Text slot="description" className="field-description">
          {description}
        </Text>
      )}
      <FieldError className="field-error">{errorMessage}</FieldError>
    </AriaTextField>
  );
});
