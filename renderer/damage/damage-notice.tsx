import { LifeBuoy } from 'lucide-react';
import { useState } from 'react';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/result.ts';
import type { HurtFile } from '../../shared/session/session-state.ts';
import { formatMoment } from '../app/format-moment.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { damageMessages } from './damage-messages.ts';
import { kindOfFile, nameOfFile } from './hurt-thing.ts';
import type { FileRestoring, Restored } from './use-restore-file.ts';
import './damage-notice.css';

/** As many hurt files are named at once; a folder that lost hundreds must not fill the window. */
const NAMED_FILES = 3;

/** Which files are hurt, why, and the way back to their newest good copies; and what has been put back. */
export function DamageNotice({
  damaged,
  restoring,
}: {
  readonly damaged: readonly HurtFile[];
  readonly restoring: FileRestoring;
}) {
  const messages = useMessages(damageMessages);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? damaged : damaged.slice(0, NAMED_FILES);
  const more = damaged.length - shown.length;
  return (
    <div className="damage-notice">
      <div role="status">
        {restoring.restored.map((each) => (
          <RestoredLine key={each.file} restored={each} />
        ))}
      </div>
      {damaged.length > 0 && <p>{messages.lead(damaged.length)}</p>}
      {damaged.length > 0 && (
        <ul className="damage-list" aria-label={messages.title}>
          {shown.map((hurt) => (
            <HurtLine
              key={hurt.file}
              hurt={hurt}
              refused={restoring.refused.get(hurt.file)}
              isRunning={restoring.running === hurt.file}
              onRestore={() => void restoring.restore(hurt)}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <div>
          <Button variant="plain" onPress={() => setShowsAll(true)}>
            {messages.more(more)}
          </Button>
        </div>
      )}
    </div>
  );
}

type HurtLineProps = {
  readonly hurt: HurtFile;
  readonly refused: AppError | undefined;
  readonly isRunning: boolean;
  readonly onRestore: () => void;
};

function HurtLine({ hurt, refused, isRunning, onRestore }: HurtLineProps) {
  const messages = useMessages(damageMessages);
  const language = useLanguage();
  const what = messages.what(kindOfFile(hurt.file), hurt.title);
  return (
    <li className="damage-line">
      <div className="damage-words">
        <p>
          <strong className="damage-what">{what}</strong> {messages.reason(hurt.reason)}
        </p>
        <p className="damage-file" title={hurt.file}>
          {nameOfFile(hurt.file)}
        </p>
        {refused !== undefined && <p role="alert">{describeError(refused, language)}</p>}
      </div>
      {hurt.reason !== 'not-downloaded' && (
        <Button
          changes
          icon={<LifeBuoy size={16} aria-hidden />}
          aria-label={messages.restoreThis(what)}
          isPending={isRunning}
          onPress={onRestore}
        >
          {isRunning ? messages.restoring : messages.restore}
        </Button>
      )}
    </li>
  );
}

function RestoredLine({ restored }: { readonly restored: Restored }) {
  const messages = useMessages(damageMessages);
  const language = useLanguage();
  const { file, title, from, keptAs, isNew } = restored;
  const kind = kindOfFile(file);
  const fromWhere =
    from === undefined
      ? messages.restoredFromMemory(kind, title)
      : messages.restoredFromBackup(kind, title, formatMoment(from, language));
  return (
    <p>
      {isNew ? messages.madeAnew : fromWhere} {keptAs !== null && messages.keptAs(keptAs)}
    </p>
  );
}
