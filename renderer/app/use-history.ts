import { describeError } from '../../shared/messages/error-messages.ts';
import type { AppError } from '../../shared/result.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { closeOffers, replaceToast } from '../ui/toast-queue.ts';
import { api } from './bridge.ts';
import { followStep } from './follow-step.ts';
import { stepMessages } from './step-messages.ts';

/** What its toasts replace: of ten steps taken back in a row the last one is told. */
const TOPIC = 'history';

/** An empty history is no news. */
const NOTHING: ReadonlySet<AppError['code']> = new Set(['nothing-to-undo', 'nothing-to-redo']);

export type HistoryWay = 'undo' | 'redo';

/** Takes the last step back, or does it again, and says in passing which one that was. */
export function useHistory(): (way: HistoryWay) => Promise<void> {
  const messages = useMessages(stepMessages);
  const language = useLanguage();
  return async (way) => {
    // What was typed a moment ago is a step, too. One that cannot be saved says so itself.
    if ((await flushAll()) > 0) return;
    const answer = await followStep(way === 'undo' ? api.undo({}) : api.redo({}));
    if (!answer.ok && NOTHING.has(answer.error.code)) return;
    closeOffers();
    const tell = way === 'undo' ? messages.undone : messages.redone;
    replaceToast(TOPIC, {
      text: answer.ok ? tell(answer.value) : describeError(answer.error, language),
    });
  };
}
