import { useEffect, useEffectEvent, useRef } from 'react';
import type { WorkProgress } from '../../shared/session/work-progress.ts';
import { useMessages } from '../messages/use-messages.ts';
import { showProgress, type ToastProgress } from '../ui/toast-queue.ts';
import { appMessages } from './app-messages.ts';
import { api } from './bridge.ts';
import { makeObservable, type Observable } from './observable.ts';

type Shown = {
  readonly isTakenBack: boolean;
  readonly progress: Observable<ToastProgress>;
  readonly close: () => void;
};

/** Tells how far a change of many files has come, with a way to stop it. */
export function useLongWork(): void {
  const messages = useMessages(appMessages);
  const shown = useRef<Shown | null>(null);
  const close = useEffectEvent(() => {
    shown.current?.close();
    shown.current = null;
  });

  const follow = useEffectEvent((told: WorkProgress | null) => {
    if (told === null) return close();
    const { done, total, isTakenBack } = told;
    const count = { done, total, label: messages.workCount(done, total) };
    if (shown.current?.isTakenBack === isTakenBack) return shown.current.progress.set(count);
    close();
    const progress = makeObservable(count);
    const stop = { label: messages.cancel, run: () => void api.stopWork({}) };
    const message = isTakenBack
      ? { text: messages.takingBack, progress }
      : { text: messages.changingMany, progress, action: stop };
    shown.current = { isTakenBack, progress, close: showProgress(message) };
  });
  useEffect(() => {
    const end = api.on('workProgressed', ({ progress }) => follow(progress));
    return () => {
      end();
      close();
    };
  }, []);
}
