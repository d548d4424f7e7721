import { Keyboard } from 'lucide-react';
import type { ReactNode } from 'react';
import { ACTION_TITLES } from '../../shared/actions/action-titles.ts';
import { openDialog } from '../app/open-dialog.ts';
import { SaveStatusLine } from '../app/save-status.tsx';
import { useSurroundings } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { backupMessages } from './backup-messages.ts';
import { BackupSettings } from './backup-settings.tsx';
import { ChildrenSettings } from './children-settings.tsx';
import { JournalSettings } from './journal-settings.tsx';
import { LookSettings } from './look-settings.tsx';
import { ParentSettings } from './parent-settings.tsx';
import { settingsMessages } from './settings-messages.ts';
import './settings.css';

export function SettingsView() {
  const messages = useMessages(settingsMessages);
  const { backups } = useMessages(backupMessages);
  const language = useLanguage();
  const surroundings = useSurroundings();
  return (
    <main className="sheet">
      <div className="sheet-inner">
        <header className="sheet-head">
          <h1 className="sheet-title">{messages.title}</h1>
          <SaveStatusLine />
        </header>
        <Section title={messages.look}>
          <LookSettings />
          <div>
            <Button
              icon={<Keyboard size={16} aria-hidden />}
              onPress={() => openDialog({ kind: 'keys' })}
            >
              {ACTION_TITLES[language]['show-keys']}
            </Button>
          </div>
        </Section>
        <Section title={messages.you}>
          <ParentSettings />
        </Section>
        <Section title={messages.children}>
          <ChildrenSettings />
        </Section>
        <Section title={messages.journal}>
          <JournalSettings />
        </Section>
        <Section title={backups}>
          <BackupSettings />
        </Section>
        {surroundings && (
          <p className="settings-version">
            {messages.version(surroundings.appVersion, surroundings.electronVersion)}
          </p>
        )}
      </div>
    </main>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="settings-section">
      <h2>{title}</h2>
      <div className="settings-fields">{children}</div>
    </section>
  );
}
