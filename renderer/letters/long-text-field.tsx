import { MAX_TEXT } from '../../shared/text/text-schemas.ts';
import { TextField } from '../ui/text-field.tsx';

type LongTextFieldProps = {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
};

/** Markdown in the reading type, in a field that grows with it. */
export function LongTextField(props: LongTextFieldProps) {
  return (
    <div className="letter-words">
      <TextField {...props} multiline reading maxLength={MAX_TEXT} />
    </div>
  );
}
