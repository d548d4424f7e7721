import { useState } from 'react';
import { CheckboxGroup, FieldError, Label } from 'react-aria-components';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { recipientsOf, toRecipients } from '../../shared/letters/recipients.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { CheckedField } from './checked-field.tsx';
import { type Chosen, joinRecipients, nameOthers, splitRecipients } from './choose-recipients.ts';
import { LetterCheck } from './letter-check.tsx';
import { lettersMessages } from './letters-messages.ts';
import { readNames } from './read-fields.ts';
import type { ChangeLetter } from './use-letter-draft.ts';
import './whom-fields.css';

const NOBODY: Chosen = { childIds: [], others: [] };

function writeNames({ others }: Chosen): string {
  return others.map(({ name }) => name).join(', ');
}

/** One child of the journal or several, and other names; a letter goes on being to whom it was while nobody is chosen. */
export function WhomFields({
  to,
  alsoTo,
  change,
  flush,
}: Pick<LetterDraft, 'to' | 'alsoTo'> & {
  readonly change: ChangeLetter;
  readonly flush: () => void;
}) {
  const messages = useMessages(lettersMessages);
  const { children } = useSnapshot().journal;
  const [isNobody, setIsNobody] = useState(false);
  const recipients = recipientsOf({ to, alsoTo });
  const chosen = isNobody ? NOBODY : splitRecipients(recipients, children);
  const choose = (next: Chosen) => {
    const [first, ...rest] = joinRecipients(next, children, recipients);
    setIsNobody(first === undefined);
    if (first !== undefined) change(toRecipients([first, ...rest]));
  };
  const names = (
    <CheckedField
      label={children.length > 0 ? messages.otherNames : messages.name}
      placeholder={messages.otherNamesHint}
      reading
      value={writeNames(chosen)}
      read={(typed) => readNames(typed).join(', ')}
      onChange={(typed) =>
        choose({ ...chosen, others: nameOthers(readNames(typed), chosen.others) })
      }
      onBlur={flush}
      errorMessage={messages.nameRequired}
    />
  );
  const problem = isNobody && messages.nameRequired;
  if (children.length === 0) {
    return (
      <div className="field">
        {names}
        {problem && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <CheckboxGroup
        className="field"
        value={[...chosen.childIds]}
        onChange={(childIds) => choose({ ...chosen, childIds })}
        isInvalid={isNobody}
      >
        <Label className="field-label">{messages.child}</Label>
        <div className="letter-children">
          {children.map(({ id, name }) => (
            <LetterCheck key={id} value={id}>
              {name}
            </LetterCheck>
          ))}
        </div>
        <FieldError className="field-error">{messages.nameRequired}</FieldError>
      </CheckboxGroup>
      {names}
    </>
  );
}
