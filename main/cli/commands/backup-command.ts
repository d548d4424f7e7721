import { join } from 'node:path';
import { BACKUPS_FOLDER } from '../../../data/backups/list-backups.ts';
import { fail, ok } from '../../../shared/result.ts';
import { changeJournal } from '../journal/with-journal.ts';
import type { CommandSpec } from '../program/command-spec.ts';

/** Makes a backup now. With `--json`: `{ name, path, files, bytes }`. */
export const backupCommand: CommandSpec = {
  name: 'backup',
  options: [],
  examples: ['backup', 'backup --journal ~/journal'],
  run: (context) =>
    changeJournal(context, async ({ folder, backUp }) => {
      const made = await backUp({ always: true });
      if (!made.ok) return made;
      if (made.value === null) return fail({ code: 'unexpected', reason: 'no backup was made' });
      const { name, files, bytes } = made.value;
      const path = join(folder, BACKUPS_FOLDER, name);
      return ok({ json: { name, path, files, bytes }, text: context.texts.madeBackup(name, path) });
    }),
};
