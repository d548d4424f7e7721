import { BookOpen, Feather, FolderOpen } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { api } from '../app/bridge.ts';
import { chooseFirstLanguage, firstLanguageChosen } from '../app/use-window-look.ts';
import { useMessages } from '../messages/use-messages.ts';
import { TextField } from '../ui/text-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { Emblem } from './emblem.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { enterJournal } from './open-journal.ts';
import { startMessages } from './start-messages.ts';
import './start.css';

const ICON = { size: 20, strokeWidth: 1.5, 'aria-hidden': true } as const;

/** The first page there is: no journal yet. */
export function StartPage({ folder }: { readonly folder: string }) {
  const messages = useMessages(startMessages);
  const call = useCall();
  const [name, setName] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const once = async (work: () => Promise<void>) => {
    setIsBusy(true);
    await work();
    setIsBusy(false);
  };
  const create = (starter: boolean) =>
    once(async () => {
      const child = name.trim() === '' ? {} : { child: { name } };
      const session = await call(api.createJournal({ starter, ...child }));
      if (session === undefined) return;
      enterJournal(session, starter);
      const language = firstLanguageChosen();
      if (language !== null) await call(api.updateSettings({ language }));
    });
  const choose = () =>
    once(async () => {
      const session = await call(api.chooseJournal({}));
      if (session) enterJournal(session);
    });

  return (
    <main className="start">
      <LanguageSwitch onChange={chooseFirstLanguage} />
      <div className="start-inner">
        <header className="start-head">
          <Emblem />
          <h1>{messages.name}</h1>
          <p className="prose">{messages.what}</p>
        </header>
        <TextField
          label={messages.child}
          value={name}
          onChange={setName}
          description={messages.childHelp}
          isDisabled={isBusy}
        />
        <section className="start-choices" aria-label={messages.choices}>
          <Choice
            icon={<BookOpen {...ICON} />}
            title={messages.starter}
            help={messages.starterHelp}
            isDisabled={isBusy}
            onPress={() => create(true)}
          />
          <Choice
            icon={<Feather {...ICON} />}
            title={messages.empty}
            help={messages.emptyHelp}
            isDisabled={isBusy}
            onPress={() => create(false)}
          />
          <Choice
            icon={<FolderOpen {...ICON} />}
            title={messages.existing}
            help={messages.existingHelp}
            isDisabled={isBusy}
            onPress={choose}
          />
        </section>
        <p className="start-folder">
          {messages.folder}
          <span>{folder}</span>
        </p>
      </div>
    </main>
  );
}

function Choice({
  icon,
  title,
  help,
  isDisabled,
  onPress,
}: {
  readonly icon: ReactElement;
  readonly title: string;
  readonly help: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}) {
  return (
    <AriaButton className="start-choice" isDisabled={isDisabled} onPress={onPress}>
      {icon}
      <span className="start-choice-text">
        <span className="start-choice-title">{title}</span>
        <span className="start-choice-help">{help}</span>
      </span>
    </AriaButton>
  );
}
