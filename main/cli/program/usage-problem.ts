import type { CommanderError } from 'commander';
import type { UsageProblem } from '../texts/cli-texts.ts';

/** Whether commander only stopped because it had shown the help or the version that was asked for. */
export function isShown({ exitCode }: CommanderError): boolean {
  return exitCode === 0;
}

/** `--text <T>` → `--text` */
function toFlag(given: string): string {
  return given.replace(/ <.*$/, '');
}

/**
 * What was wrong with a command line, from commander's error. Its details are only in its English message, whose shape
 * is that of commander 14: `error: unknown option '--x'`, `… argument 'x' is invalid. Allowed choices are a, b.`
 */
export function toUsageProblem({ code, message }: CommanderError): UsageProblem {
  const given = toFlag(/'([^']*)'/.exec(message)?.[1] ?? '');
  switch (code) {
    case 'commander.help':
      return { kind: 'no-command' };
    case 'commander.unknownCommand':
      return { kind: 'unknown-command', given };
    case 'commander.unknownOption':
      return { kind: 'unknown-option', given };
    case 'commander.missingMandatoryOptionValue':
      return { kind: 'missing-option', given };
    case 'commander.missingArgument':
      return { kind: 'missing-argument', given: given.toUpperCase() };
    case 'commander.optionMissingArgument':
      return { kind: 'missing-value', given };
    case 'commander.invalidArgument': {
      const [, wrong = given, allowed = ''] =
        /(?:argument|value) '(.*)' is invalid.*Allowed choices are (.*)\.$/s.exec(message) ?? [];
      return { kind: 'not-allowed', given: wrong, allowed };
    }
    default:
      return { kind: 'too-many-arguments' };
  }
}
