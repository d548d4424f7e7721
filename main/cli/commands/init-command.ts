import { createJournal } from '../../../data/journal-store.ts';
import { makeEmptyState, makeStarterState } from '../../../data/starter.ts';
import { ok } from '../../../shared/result.ts';
import { describeNotebook } from '../journal/describe-things.ts';
import { listNotebooks } from '../journal/find-by-name.ts';
import type { CommandSpec } from '../program/command-spec.ts';
import { readFlag } from '../program/values.ts';

export const initCommand: CommandSpec = {
  name: 'init',
  options: [{ name: 'starter', help: 'starter' }],
  examples: ['init --starter', 'init --journal ~/journal'],
  run: async ({ journal, deps, texts }, values) => {
    const making = { now: deps.now(), newId: deps.newId, run: deps.newRun() };
    const isStarter = readFlag(values, 'starter');
    const contents = isStarter ? makeStarterState(making) : makeEmptyState(making);
    const created = await createJournal(journal, contents, deps);
    if (!created.ok) return created;
    const { folder, state, close } = created.value;
    await close();
    const notebooks = listNotebooks(state()).map((each) => describeNotebook(state(), each));
    return ok({ json: { folder, notebooks }, text: texts.madeJournal(folder) });
  },
};
