import { memo } from 'react';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { lettersMessages } from './letters-messages.ts';
import { SegmentedField } from './segmented-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';
import { WhomFields } from './whom-fields.tsx';

type RecipientFieldsProps = Pick<LetterDraft, 'to' | 'alsoTo' | 'language' | 'salutation'> & {
  /** The salutation that an empty field stands for. */
  readonly automaticSalutation: string;
  readonly change: ChangeLetter;
  readonly flush: () => void;
};

/** To whom, in which language, and how the letter begins. */
export const RecipientFields = memo(function RecipientFields({
  to,
  alsoTo,
  language,
  salutation,
  automaticSalutation,
  change,
  flush,
}: RecipientFieldsProps) {
  const messages = useMessages(lettersMessages);
  return (
    <>
      <WhomFields to={to} alsoTo={alsoTo} change={change} flush={flush} />
      <SegmentedField
        label={messages.letterLanguage}
        value={language}
        options={[
          { id: 'ko', label: messages.korean },
          { id: 'en', label: messages.english },
        ]}
        onChange={(next) => change({ language: next })}
      />
      <TextField
        label={messages.salutation}
        placeholder={automaticSalutation}
        reading
        value={salutation ?? ''}
        maxLength={500}
        onChange={(next) => change({ salutation: next })}
        onBlur={flush}
      />
    </>
  );
});
