import { memo } from 'react';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { CheckedField } from './checked-field.tsx';
import { lettersMessages } from './letters-messages.ts';
import { LongTextField } from './long-text-field.tsx';
import { readRequiredDate } from './read-fields.ts';
import type { ChangeLetter } from './use-letter-draft.ts';

type EndingFieldsProps = Pick<LetterDraft, 'closing' | 'signature' | 'date' | 'postscript'> & {
  /** The signature that an empty field stands for. */
  readonly automaticSignature: string;
  readonly change: ChangeLetter;
  readonly flush: () => void;
};

/** How the letter ends: the last words, from whom, when, and what was forgotten. */
export const EndingFields = memo(function EndingFields({
  closing,
  signature,
  date,
  postscript,
  automaticSignature,
  change,
  flush,
}: EndingFieldsProps) {
  const messages = useMessages(lettersMessages);
  return (
    <>
      <LongTextField
        label={messages.closing}
        placeholder={messages.closingHint}
        value={closing}
        onChange={(next) => change({ closing: next })}
        onBlur={flush}
      />
      <div className="letter-pair">
        <TextField
          label={messages.signature}
          placeholder={automaticSignature}
          reading
          value={signature ?? ''}
          maxLength={500}
          onChange={(next) => change({ signature: next })}
          onBlur={flush}
        />
        <CheckedField
          label={messages.date}
          reading
          value={date}
          read={readRequiredDate}
          onChange={(next) => change({ date: next })}
          onBlur={flush}
          errorMessage={messages.notADate}
        />
      </div>
      <LongTextField
        label={messages.postscript}
        value={postscript}
        onChange={(next) => change({ postscript: next })}
        onBlur={flush}
      />
    </>
  );
});
