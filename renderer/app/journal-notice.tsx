import { X } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/result.ts';
import type { SessionState } from '../../shared/session/session-state.ts';
import { DamageNotice } from '../damage/damage-notice.tsx';
import { useRestoreFile } from '../damage/use-restore-file.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { appMessages } from './app-messages.ts';
import './journal-notice.css';

type OpenSession = Extract<SessionState, { status: 'open' }>;

/** Tells one state of things from another, so that a notice that was closed comes back with news. */
function keyOf({ readOnly, damaged }: Pick<OpenSession, 'readOnly' | 'damaged'>): string {
  return JSON.stringify([readOnly, damaged.map(({ file, reason }) => [file, reason])]);
}

/** Above the page: why nothing can be saved, and which files could not be read. */
export function JournalNotice({ session }: { readonly session: OpenSession }) {
  const messages = useMessages(appMessages);
  const [hidden, setHidden] = useState('');
  const restoring = useRestoreFile();
  const { readOnly, damaged } = session;
  const key = keyOf(session);
  const hasNews = restoring.restored.length > 0;
  if (readOnly === null && damaged.length === 0 && !hasNews) return null;
  if (hidden === key && !hasNews) return null;
  return (
    <section className="journal-notice" aria-label={messages.notices}>
      <div className="journal-notice-text">
        {readOnly && <ReadOnlyReason error={readOnly} />}
        {(damaged.length > 0 || hasNews) && (
          <DamageNotice damaged={damaged} restoring={restoring} />
        )}
      </div>
      <IconButton
        label={messages.hideNotice}
        icon={<X size={16} aria-hidden />}
        onPress={() => {
          restoring.forget();
          setHidden(key);
        }}
      />
    </section>
  );
}

function ReadOnlyReason({ error }: { readonly error: AppError }) {
  const messages = useMessages(appMessages);
  const language = useLanguage();
  return (
    <p>
      {describeError(error, language)}{' '}
      {error.code === 'locked' ? messages.lockedPasses : messages.readOnlyIsFine}
    </p>
  );
}
