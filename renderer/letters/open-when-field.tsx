import { useState } from 'react';
import { dayOfAge } from '../../shared/children/day-of-age.ts';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import type { OpenWhen } from '../../shared/letters/cover/open-when.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { CheckedField } from './checked-field.tsx';
import { coverMessages } from './cover-messages.ts';
import { readAge, readRequiredDate } from './read-fields.ts';
import { SegmentedField } from './segmented-field.tsx';

type Kind = OpenWhen['kind'];

/** On which day each child that the letter is for comes to be of that age, as far as its birthday is known. */
function BirthdayHints({ age, readers }: { age: number; readers: readonly Child[] }) {
  const language = useLanguage();
  const messages = useMessages(coverMessages);
  const days = readers.flatMap(({ id, name, birthday }) => {
    const day = birthday && dayOfAge(birthday, age);
    return day ? [{ id, name, date: formatEdtfDate(day, language) }] : [];
  });
  return days.map(({ id, name, date }) => (
    <p key={id} className="field-description">
      {messages.isOfAge(name, age, date)}
    </p>
  ));
}

/** On a day, at an age, or whenever the letter comes. What is chosen and not yet written leaves the letter as it is. */
export function OpenWhenField({
  openWhen,
  readers,
  change,
  flush,
}: {
  readonly openWhen: OpenWhen | undefined;
  /** The children of the journal that the letter is for. */
  readonly readers: readonly Child[];
  readonly change: (next: OpenWhen | undefined) => void;
  readonly flush: () => void;
}) {
  const messages = useMessages(coverMessages);
  const keptKind = openWhen?.kind ?? 'any';
  const [kind, setKind] = useState<Kind | 'any'>(keptKind);
  const [lastKind, setLastKind] = useState(keptKind);
  if (keptKind !== lastKind) {
    setLastKind(keptKind);
    setKind(keptKind);
  }
  const choose = (next: Kind | 'any') => {
    if (next === kind) return;
    setKind(next);
    setLastKind('any');
    change(undefined);
  };
  return (
    <>
      <SegmentedField
        label={messages.openWhen}
        value={kind}
        options={[
          { id: 'any', label: messages.openAnyTime },
          { id: 'age', label: messages.openAtAge },
          { id: 'date', label: messages.openOnDate },
        ]}
        onChange={choose}
      />
      {kind === 'date' && (
        <CheckedField
          label={messages.openDate}
          placeholder={messages.openDateHint}
          reading
          value={openWhen?.kind === 'date' ? openWhen.date : ''}
          read={readRequiredDate}
          onChange={(date) => change({ kind: 'date', date })}
          onBlur={flush}
          errorMessage={messages.notADate}
        />
      )}
      {kind === 'age' && (
        <div className="field">
          <CheckedField
            label={messages.openAge}
            placeholder={messages.openAgeHint}
            reading
            value={openWhen?.kind === 'age' ? String(openWhen.age) : ''}
            read={readAge}
            onChange={(age) => change({ kind: 'age', age: Number(age) })}
            onBlur={flush}
            errorMessage={messages.notAnAge}
          />
          {openWhen?.kind === 'age' && <BirthdayHints age={openWhen.age} readers={readers} />}
        </div>
      )}
    </>
  );
}
