import type { Settings } from '../../shared/journal/journal-schema.ts';
import { api } from '../app/bridge.ts';
import { RadioCards } from '../app/radio-cards.tsx';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useCall } from '../ui/use-call.ts';
import { settingsMessages } from './settings-messages.ts';

const THEMES = ['system', 'light', 'dark', 'sepia'] as const;

export function LookSettings() {
  const messages = useMessages(settingsMessages);
  const { settings } = useSnapshot().journal;
  const call = useCall();
  const change = (changes: Partial<Settings>) => void call(api.updateSettings(changes));
  return (
    <>
      <SelectField
        label={messages.language}
        value={settings.language}
        onChange={(language) => change({ language })}
        options={[
          { id: 'system', label: messages.languageSystem },
          { id: 'ko', label: '한국어' },
          { id: 'en', label: 'English' },
        ]}
      />
      <RadioCards
        label={messages.theme}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
        options={THEMES.map((id) => ({
          id,
          label: messages[id],
          picture: <span className="swatch" data-swatch={id} aria-hidden />,
        }))}
      />
    </>
  );
}
