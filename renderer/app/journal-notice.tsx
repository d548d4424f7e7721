import { X } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { SessionState } from '../../shared/session/session-state.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { appMessages } from './app-messages.ts';
import './journal-notice.css';

/** As many damaged files are named; a folder that lost hundreds must not fill the window. */
const NAMED_FILES = 4;

/** Above the page: why nothing can be saved, or which files could not be read, and that the rest is fine. */
export function JournalNotice({
  session,
}: {
  readonly session: Extract<SessionState, { status: 'open' }>;
}) {
  const language = useLanguage();
  const messages = useMessages(appMessages);
  const [isHidden, setIsHidden] = useState(false);
  const { readOnly, damaged } = session;
  if (isHidden || (readOnly === null && damaged.length === 0)) return null;
  const more = damaged.length - NAMED_FILES;
  return (
    <section className="journal-notice" aria-label={messages.notices}>
      <div className="journal-notice-text">
        {readOnly && (
          <p>
            {describeError(readOnly, language)} {messages.readOnlyIsFine}
          </p>
        )}
        {damaged.slice(0, NAMED_FILES).map(({ file, reason }) => (
          <p key={file}>{describeError({ code: 'damaged-file', file, reason }, language)}</p>
        ))}
        {more > 0 && <p>{messages.moreDamaged(more)}</p>}
        {damaged.length > 0 && <p>{messages.restIsFine}</p>}
      </div>
      <IconButton
        label={messages.hideNotice}
        icon={<X size={16} aria-hidden />}
        onPress={() => setIsHidden(true)}
      />
    </section>
  );
}
