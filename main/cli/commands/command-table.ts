import type { CommandSpec } from '../program/command-spec.ts';
import { addChild } from './add-child.ts';
import { makeAddCommand } from './add-command.ts';
import { addDefinition, addEvent, addNote, addQuote, addReflection } from './add-entry.ts';
import { addNotebook } from './add-notebook.ts';
import { addPage } from './add-page.ts';
import { backupCommand } from './backup-command.ts';
import { bookCommand } from './book-command.ts';
import { checkCommand } from './check-command.ts';
import { initCommand } from './init-command.ts';
import { letterCommand } from './letter-command.ts';
import { listCommand } from './list-command.ts';
import { restoreCommand } from './restore-command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  initCommand,
  listCommand,
  letterCommand,
  bookCommand,
  checkCommand,
  backupCommand,
  restoreCommand,
  ...[
    addQuote,
    addReflection,
    addNote,
    addEvent,
    addDefinition,
    addPage,
    addNotebook,
    addChild,
  ].map(makeAddCommand),
];
