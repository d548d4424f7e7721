import type { RuleContext } from '../shared/commands/plan.ts';
import type { Id } from '../shared/ids.ts';
import { localDay } from './backups/local-day.ts';
import type { StoreDeps } from './store-deps.ts';

/** What a rule is told: the time in UTC, and the day where the parent is, which near midnight is another one. */
export function makeRuleContext({
  now,
  newId,
  run,
}: Pick<StoreDeps, 'now' | 'newId'> & Pick<RuleContext, 'run'>): RuleContext {
  const date = now();
  let id: Id | undefined;
  return {
    run,
    now: date.toISOString(),
    today: localDay(date),
    /** Made when it is asked for, which most commands do not. */
    get newId() {
      id ??= newId();
      return id;
    },
  };
}
