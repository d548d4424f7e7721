import type { CommandSpec } from '../program/command-spec.ts';
import { initCommand } from './init-command.ts';
import { listCommand } from './list-command.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [initCommand, listCommand];
