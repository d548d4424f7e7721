import { describeError } from '../../shared/messages/error-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { useSaveStatus } from '../saving/save-tracker.ts';
import { Button } from '../ui/button.tsx';
import { appMessages } from './app-messages.ts';
import { useReadOnly } from './session-store.ts';
import './save-status.css';

/** Says whether everything typed is on disk; after a failure, what went wrong and a button that tries again. */
export function SaveStatusLine() {
  const status = useSaveStatus();
  const language = useLanguage();
  const messages = useMessages(appMessages);
  const isReadOnly = useReadOnly() !== null;
  const words =
    status.kind === 'failed'
      ? describeError(status.error, language)
      : messages[isReadOnly ? 'onlyReading' : status.kind];
  return (
    <div className="save-status" data-kind={status.kind}>
      <span className="save-status-text" aria-live="polite">
        {words}
      </span>
      {status.kind === 'failed' && (
        <Button variant="plain" onPress={status.retry}>
          {messages.retry}
        </Button>
      )}
    </div>
  );
}
