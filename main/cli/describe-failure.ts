import { assertNever } from '../../shared/assert-never.ts';
import type { AppError } from '../../shared/result.ts';
import type { CommandSpec } from './program/command-spec.ts';
import { toCamelCase } from './program/values.ts';

/** 2 where the command was written wrongly, 1 where it was right and failed. */
export function toExitCode({ code }: AppError): 1 | 2 {
  switch (code) {
    case 'invalid-input':
    case 'unknown-file-ending':
    case 'unknown-book-ending':
      return 2;
    case 'journal-missing':
    case 'journal-exists':
    case 'folder-not-empty':
    case 'read-only':
    case 'disk-full':
    case 'read-failed':
    case 'write-failed':
    case 'newer-version':
    case 'damaged-file':
    case 'locked':
    case 'nothing-to-undo':
    case 'nothing-to-redo':
    case 'changed-since':
    case 'cancelled':
    case 'no-such-backup':
    case 'damaged-backup':
    case 'no-good-copy':
    case 'not-found':
    case 'ambiguous':
    case 'only-topics':
    case 'nothing-selected':
    case 'empty-book':
    case 'unfit-picture':
    case 'print-failed':
    case 'no-printer':
    case 'file-exists':
    case 'draw-failed':
    case 'fonts-failed':
    case 'too-long-for-picture':
    case 'too-long-for-squares':
    case 'empty-timeline':
    case 'no-journal-open':
    case 'refused':
    case 'unexpected':
      return 1;
    default:
      return assertNever(code);
  }
}

/** The error in the words of the command line: a field of the input is called by the option that fills it. */
export function nameOption(error: AppError, { options }: Pick<CommandSpec, 'options'>): AppError {
  if (error.code !== 'invalid-input') return error;
  const optionOf = (part: string) =>
    options.find(({ name, field: other }) => (other ?? toCamelCase(name)) === part);
  // The outermost: the date of `openWhen` is not the letter's `--date`.
  const option = error.field.split('.').map(optionOf).find(Boolean);
  return option === undefined ? error : { ...error, field: `--${option.name}` };
}
