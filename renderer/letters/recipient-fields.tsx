import { memo } from 'react';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CheckedField } from './checked-field.tsx';
import { lettersMessages } from './letters-messages.ts';
import { readName } from './read-fields.ts';
import { SegmentedField } from './segmented-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

const OTHER = 'other';

type RecipientFieldsProps = Pick<LetterDraft, 'to' | 'language' | 'salutation'> & {
  /** The salutation that an empty field stands for. */
  readonly automaticSalutation: string;
  readonly change: ChangeLetter;
  readonly flush: () => void;
};

/** To whom, in which language, and how the letter begins. */
export const RecipientFields = memo(function RecipientFields({
  to,
  language,
  salutation,
  automaticSalutation,
  change,
  flush,
}: RecipientFieldsProps) {
  const messages = useMessages(lettersMessages);
  const { children } = useSnapshot().journal;
  const child = children.find(({ id }) => id === to.childId);
  const choose = (key: string) => {
    const next = children.find(({ id }) => id === key);
    change({ to: next ? { childId: next.id, name: next.name } : { name: to.name } });
  };
  return (
    <>
      {children.length > 0 && (
        <SelectField
          label={messages.child}
          value={child?.id ?? OTHER}
          options={[
            ...children.map(({ id, name }) => ({ id, label: name })),
            { id: OTHER, label: messages.otherName },
          ]}
          onChange={choose}
        />
      )}
      {child === undefined && (
        <CheckedField
          label={messages.name}
          value={to.name}
          read={readName}
          onChange={(name) => change({ to: { name } })}
          onBlur={flush}
          errorMessage={messages.nameRequired}
        />
      )}
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
