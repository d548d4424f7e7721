import { useState } from 'react';
import { judgeBirthday } from '../../shared/children/judge-birthday.ts';
import { isEdtfDate, normalizeUnknownParts } from '../../shared/dates/edtf-date.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import { addressChild, makeSalutation } from '../../shared/letters/make-salutation.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { closeDialog } from '../app/open-dialog.ts';
import { useToday } from '../app/use-today.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { childrenMessages } from './children-messages.ts';
import { useRemoveChild } from './use-remove-child.ts';

type Messages = (typeof childrenMessages)['ko'];

/** What there is to say of a birthday as it is typed: a sentence, and whether it must be put right. */
function sayOfBirthday(
  date: string,
  today: string,
  messages: Messages,
): { readonly help: string; readonly problem?: string } {
  const help = messages.birthdayHelp;
  if (date === '') return { help };
  if (!isEdtfDate(date)) return { help, problem: messages.birthdayWrong };
  switch (judgeBirthday(date, today)) {
    case 'born':
      return { help };
    case 'to-come':
      return { help: messages.birthdayToCome };
    case 'too-far':
      return { help, problem: messages.birthdayTooFar };
    case 'too-long-ago':
      return { help, problem: messages.birthdayTooLongAgo };
  }
}

/** Adds a child, changes one, or takes one out. */
export function ChildDialog({ child }: { readonly child?: Child | undefined }) {
  const messages = useMessages(childrenMessages);
  const language = useLanguage();
  const call = useCall();
  const [name, setName] = useState(child?.name ?? '');
  const [birthday, setBirthday] = useState(child?.birthday ?? '');
  const [calledAs, setCalledAs] = useState(child?.calledAs ?? '');
  const [wasLeft, setWasLeft] = useState(false);

  const date = normalizeUnknownParts(birthday);
  const said = sayOfBirthday(date, useToday(), messages);
  // What is in the file already is let be.
  const problem = date === (child?.birthday ?? '') ? undefined : said.problem;
  const shownProblem = wasLeft ? problem : undefined;
  const salutation =
    calledAs.trim() === '' ? makeSalutation(name, language) : addressChild(calledAs, language);

  const send = async () => {
    const fields = { name, birthday: date, calledAs };
    const sent = child
      ? await call(api.updateChild({ childId: child.id, changes: fields }))
      : await call(api.addChild(fields));
    return sent !== undefined;
  };

  const remove = useRemoveChild();
  const takeOut = async (known: Child) => {
    if (await remove(known)) closeDialog();
  };

  return (
    <FormDialog
      title={child ? messages.editTitle(child.name) : messages.newTitle}
      submitLabel={child ? messages.save : messages.add}
      isReady={name.trim() !== '' && problem === undefined}
      onSubmit={send}
      extra={
        child && (
          <Button changes variant="plain" onPress={() => void takeOut(child)}>
            {messages.remove}
          </Button>
        )
      }
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
        description={shownProblem === undefined ? said.help : undefined}
        errorMessage={shownProblem}
      />
    </FormDialog>
  );
}
