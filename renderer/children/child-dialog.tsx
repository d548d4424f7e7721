import { useState } from 'react';
import { isEdtfDate, normalizeUnknownParts } from '../../shared/dates/edtf-date.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import { addressChild, makeSalutation } from '../../shared/letters/make-salutation.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { childrenMessages } from './children-messages.ts';

/** Adds a child, or changes one. */
export function ChildDialog({ child }: { readonly child?: Child | undefined }) {
  const messages = useMessages(childrenMessages);
  const language = useLanguage();
  const call = useCall();
  const [name, setName] = useState(child?.name ?? '');
  const [birthday, setBirthday] = useState(child?.birthday ?? '');
  const [calledAs, setCalledAs] = useState(child?.calledAs ?? '');
  const [wasLeft, setWasLeft] = useState(false);

  const date = normalizeUnknownParts(birthday);
  const isDateRight = date === '' || isEdtfDate(date);
  const salutation =
    calledAs.trim() === '' ? makeSalutation(name, language) : addressChild(calledAs, language);

  const send = async () => {
    const fields = { name, birthday: date, calledAs };
    const sent = child
      ? await call(api.updateChild({ childId: child.id, changes: fields }))
      : await call(api.addChild(fields));
    return sent !== undefined;
  };

  return (
    <FormDialog
      title={child ? messages.editTitle(child.name) : messages.newTitle}
      submitLabel={child ? messages.save : messages.add}
      isReady={name.trim() !== '' && isDateRight}
      onSubmit={send}
    >
      <TextField label={messages.name} value={name} onChange={setName} autoFocus />
      <TextField
        label={messages.calledAs}
        value={calledAs}
        onChange={setCalledAs}
        description={salutation === '' ? messages.calledAsHelp : messages.salutation(salutation)}
      />
      <TextField
        label={messages.birthday}
        value={birthday}
        onChange={setBirthday}
        onBlur={() => setWasLeft(true)}
        description={isDateRight || !wasLeft ? messages.birthdayHelp : undefined}
        errorMessage={isDateRight || !wasLeft ? undefined : messages.birthdayWrong}
      />
    </FormDialog>
  );
}
