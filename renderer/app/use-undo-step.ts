import type { StepName } from '../../shared/history/history-state.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { flushAll } from '../saving/save-tracker.ts';
import { showToast } from '../ui/toast-queue.ts';
import { api } from './bridge.ts';
import { followStep } from './follow-step.ts';
import { stepMessages } from './step-messages.ts';

/** Takes a step back that has no command of its own to undo it, unless something else was done since. */
export function useUndoStep(): (name: StepName) => Promise<boolean> {
  const messages = useMessages(stepMessages);
  const language = useLanguage();
  return async (name) => {
    // What was typed a moment ago is a step, too. One that cannot be saved says so itself.
    if ((await flushAll()) > 0) return false;
    const session = await api.getSession({});
    const open = session.ok && session.value.status === 'open' ? session.value : undefined;
    if (open?.history.undo !== name) {
      showToast({ text: messages.notLast });
      return false;
    }
    const answer = await followStep(api.undo({}));
    if (!answer.ok) showToast({ text: describeError(answer.error, language) });
    return answer.ok;
  };
}
