import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { CheckedField } from './checked-field.tsx';
import { lettersMessages } from './letters-messages.ts';
import { LongTextField } from './long-text-field.tsx';
import { readRequiredDate } from './read-fields.ts';
import type { ChangeLetter } from './use-letter-draft.ts';

type EndingFieldsProps = {
  readonly letter: LetterDraft;
  /** The signature that an empty field stands for. */
  readonly automaticSignature: string;
  readonly change: ChangeLetter;
  readonly flush: () => void;
};

/** How the letter ends: the last words, from whom, when, and what was forgotten. */
export function EndingFields({ letter, automaticSignature, change, flush }: EndingFieldsProps) {
  const messages = useMessages(lettersMessages);
  return (
    <>
      <LongTextField
        label={messages.closing}
        placeholder={messages.closingHint}
        value={letter.closing}
        onChange={(closing) => change({ closing })}
        onBlur={flush}
      />
      <div className="letter-pair">
        <TextField
          label={messages.signature}
          placeholder={automaticSignature}
          reading
          value={letter.signature ?? ''}
          maxLength={500}
          onChange={(signature) => change({ signature })}
          onBlur={flush}
        />
        <CheckedField
          label={messages.date}
          value={letter.date}
          read={readRequiredDate}
          onChange={(date) => change({ date })}
          onBlur={flush}
          errorMessage={messages.notADate}
        />
      </div>
      <LongTextField
        label={messages.postscript}
        value={letter.postscript}
        onChange={(postscript) => change({ postscript })}
        onBlur={flush}
      />
    </>
  );
}
