import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Group, Input, Label, NumberField } from 'react-aria-components';
import type { Goal } from '../../shared/journal/journal-schema.ts';
import { api } from '../app/bridge.ts';
import { FormDialog } from '../app/form-dialog.tsx';
import { closeDialog } from '../app/open-dialog.ts';
import { useToday } from '../app/use-today.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { BOOK_LANGUAGES, nameLanguage } from './book-languages.ts';
import { goalMessages } from './goal-messages.ts';
import './goal.css';

const ANY = 'any';
/** A book a month. */
const FIRST_TARGET = 12;

/** Sets, changes or takes away a goal of a year. */
export function GoalDialog({ goal }: { readonly goal?: Goal | undefined }) {
  const messages = useMessages(goalMessages);
  const locale = useLanguage();
  const call = useCall();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(goal?.year ?? thisYear);
  const [language, setLanguage] = useState<string>(goal?.language ?? ANY);
  const [target, setTarget] = useState(goal?.target ?? FIRST_TARGET);

  const known = new Set<string>([...BOOK_LANGUAGES, ...(goal?.language ? [goal.language] : [])]);
  const options = [
    { id: ANY, label: messages.anyLanguage },
    ...[...known].map((id) => ({
      id,
      label: id === 'en' ? messages.foreignBooks : messages.languageBooks(nameLanguage(id, locale)),
    })),
  ];

  const takeAway = async ({ year: of, language: each }: Goal) =>
    (await call(api.setGoal({ year: of, language: each, target: null }))) !== undefined;

  const send = async () => {
    const wanted = language === ANY ? undefined : language;
    const sent = await call(api.setGoal({ year, language: wanted, target }));
    if (sent === undefined) return false;
    // A goal is known by its year and language: with another it is another goal, and the old one goes.
    const isMoved = goal !== undefined && (goal.year !== year || goal.language !== wanted);
    return isMoved ? takeAway(goal) : true;
  };

  const remove = async () => {
    if (goal !== undefined && (await takeAway(goal))) closeDialog();
  };

  return (
    <FormDialog
      title={messages.title}
      submitLabel={messages.save}
      isReady={Number.isInteger(target) && target >= 1 && Number.isInteger(year)}
      onSubmit={send}
      extra={
        goal && (
          <Button changes variant="plain" onPress={remove}>
            {messages.remove}
          </Button>
        )
      }
    >
      <div className="form-dialog-row">
        <Counter label={messages.year} value={year} onChange={setYear} min={1900} max={9999} />
        <Counter label={messages.target} value={target} onChange={setTarget} min={1} max={1000} />
      </div>
      <SelectField
        label={messages.language}
        value={language}
        options={options}
        onChange={setLanguage}
      />
    </FormDialog>
  );
}

function Counter({
  label,
  value,
  onChange,
  min,
  max,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
}) {
  const messages = useMessages(goalMessages);
  return (
    <NumberField
      className="field"
      value={value}
      onChange={onChange}
      minValue={min}
      maxValue={max}
      formatOptions={{ useGrouping: false }}
    >
      <Label className="field-label">{label}</Label>
      <Group className="goal-target">
        <Input className="field-input" />
        <AriaButton slot="decrement" className="icon-button" aria-label={messages.fewer}>
          <Minus size={16} aria-hidden />
        </AriaButton>
        <AriaButton slot="increment" className="icon-button" aria-label={messages.more}>
          <Plus size={16} aria-hidden />
        </AriaButton>
      </Group>
    </NumberField>
  );
}
