import { describeError } from '../../shared/messages/error-messages.ts';
import type { AppError, Result } from '../../shared/result.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { showToast } from './toast-queue.ts';

/** Tells an error of a call in passing, in the window's language. */
export function useErrorToast(): (error: AppError) => void {
  const language = useLanguage();
  return (error) => showToast({ text: describeError(error, language) });
}

/** Waits for a call and hands back its value; an error is told to the parent, and undefined comes back. */
export function useCall(): <T>(call: Promise<Result<T>>) => Promise<T | undefined> {
  const tell = useErrorToast();
  return async (call) => {
    const answer = await call;
    if (answer.ok) return answer.value;
    tell(answer.error);
    return undefined;
  };
}
