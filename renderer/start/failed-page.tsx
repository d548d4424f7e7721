import { describeError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/result.ts';
import { api } from '../app/bridge.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { useCall } from '../ui/use-call.ts';
import { Emblem } from './emblem.tsx';
import { enterJournal } from './open-journal.ts';
import { startMessages } from './start-messages.ts';
import './start.css';

/** The journal that should be there could not be opened: why, where, and what can be done. */
export function FailedPage({
  folder,
  error,
}: {
  readonly folder: string;
  readonly error: AppError;
}) {
  const messages = useMessages(startMessages);
  const language = useLanguage();
  const call = useCall();
  const enter = async (asked: ReturnType<typeof api.chooseJournal>) => {
    const session = await call(asked);
    if (session) enterJournal(session);
  };
  return (
    <main className="start">
      <div className="start-inner">
        <header className="start-head">
          <Emblem />
          <h1 className="start-failed-title">{messages.failedTitle}</h1>
          <p className="prose" role="alert">
            {describeError(error, language)}
          </p>
          <p className="start-safe">{messages.failedSafe}</p>
        </header>
        {folder !== '' && (
          <dl className="start-facts">
            <dt>{messages.failedFolder}</dt>
            <dd>{folder}</dd>
          </dl>
        )}
        <div className="start-actions">
          <Button variant="primary" onPress={() => enter(api.reopenJournal({}))}>
            {messages.tryAgain}
          </Button>
          <Button onPress={() => enter(api.chooseJournal({}))}>{messages.openOther}</Button>
        </div>
      </div>
    </main>
  );
}
