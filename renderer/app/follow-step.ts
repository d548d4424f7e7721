import { currentPlace, goTo } from './navigation.ts';
import { placeAfterStep } from './place-after-step.ts';
import { currentSnapshot } from './session-store.ts';

/** Waits for a step that may bring things back or take them away, and goes where it is to be seen. */
export async function followStep<T>(step: Promise<T>): Promise<T> {
  const before = currentSnapshot();
  const answer = await step;
  // Main tells of a change before it answers the call that made it.
  const after = currentSnapshot();
  const next = before && after && placeAfterStep(before, after, currentPlace());
  if (next) goTo(next);
  return answer;
}
