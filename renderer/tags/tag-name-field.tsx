import { cleanTag, TAG_COMMA } from '../../shared/tags/tags.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { tagsMessages } from './tags-messages.ts';

/** Whether a tag can be named so. */
export function isTagName(typed: string): boolean {
  return cleanTag(typed) !== '' && !TAG_COMMA.test(typed);
}

/** A field for one tag's name. */
export function TagNameField({
  label,
  hideLabel = false,
  value,
  onChange,
  isFirst = false,
}: {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether it has the focus when it appears. */
  readonly isFirst?: boolean;
}) {
  const messages = useMessages(tagsMessages);
  return (
    <TextField
      label={label}
      hideLabel={hideLabel}
      value={value}
      onChange={onChange}
      maxLength={200}
      autoFocus={isFirst}
      errorMessage={TAG_COMMA.test(value) ? messages.noComma : undefined}
    />
  );
}
