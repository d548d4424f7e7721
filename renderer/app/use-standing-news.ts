import { useEffect, useEffectEvent, useRef } from 'react';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/result.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { showToast } from '../ui/toast-queue.ts';
import { appMessages } from './app-messages.ts';
import { api } from './bridge.ts';

/** Says in passing that the journal can be written again, and saves what waited for that; and that a backup failed. */
export function useStandingNews(readOnly: AppError | null): void {
  const messages = useMessages(appMessages);
  const language = useLanguage();
  const before = useRef(readOnly);

  const follow = useEffectEvent((now: AppError | null) => {
    if (before.current !== null && now === null) {
      showToast({ text: messages.writableAgain });
      void flushAll();
    }
    before.current = now;
  });
  useEffect(() => follow(readOnly), [readOnly]);

  const tellFailure = useEffectEvent((error: AppError) =>
    showToast({ text: messages.backupFailed(describeError(error, language)) }),
  );
  useEffect(() => api.on('backupFailed', ({ error }) => tellFailure(error)), []);
}
