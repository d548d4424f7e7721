import { ok } from '../../../shared/result.ts';
import { nameBackup } from '../journal/name-backup.ts';
import { changeJournal } from '../journal/with-journal.ts';
import type { CommandSpec } from '../program/command-spec.ts';
import { readText } from '../program/values.ts';

/**
 * Makes the journal what it was. With `--json`: `{ restored, before, unreadable }`: the names of the backup and of the one of
 * what the journal was before, and the files that the backup holds and that cannot be read, which are as they were; with one
 * of those the command has failed in part.
 */
export const restoreCommand: CommandSpec = {
  name: 'restore',
  argument: { name: 'backup', help: 'restoreBackup' },
  options: [],
  examples: ['restore 2026-11-24T101500Z-daily.zip'],
  run: async (context, values) => {
    const { journal, io, texts } = context;
    const named = await nameBackup(readText(values, 'backup') ?? '', { journal, cwd: io.cwd });
    if (!named.ok) return named;
    return changeJournal(context, async (store) => {
      const done = await store.restoreBackup(named.value);
      if (!done.ok) return done;
      const { name, before, unreadable } = done.value;
      return ok({
        json: { restored: name, before, unreadable },
        text: texts.restored(name, before),
        notices: unreadable.map(texts.unreadableInBackup),
        hasFailed: unreadable.length > 0,
      });
    });
  },
};
