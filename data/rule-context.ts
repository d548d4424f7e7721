import type { RuleContext } from '../shared/commands/plan.ts';
import type { Id } from '../shared/ids.ts';
import type { StoreDeps } from './store-deps.ts';

/** What a rule is told: the time in UTC, and the day where the parent is, which near midnight is another one. */
export function makeRuleContext({
  now,
  newId,
  run,
}: Pick<StoreDeps, 'now' | 'newId' | 'run'>): RuleContext {
  const date = now();
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  let id: Id | undefined;
  return {
    run,
    now: date.toISOString(),
    today: `${year}-${month}-${day}`,
    /** Made when it is asked for, which most commands do not. */
    get newId() {
      id ??= newId();
      return id;
    },
  };
}
