import { resolve } from 'node:path';
import { CommanderError } from 'commander';
import { errorCode } from '../../data/error-code.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { type AppError, fail, type Result } from '../../shared/result.ts';
import type { CliIo } from './cli-io.ts';
import { type CliSettings, readCliSettings, readVersion } from './cli-settings.ts';
import { COMMANDS } from './commands/command-table.ts';
import { nameOption, toExitCode } from './describe-failure.ts';
import { formatJson } from './format-json.ts';
import { buildProgram } from './program/build-program.ts';
import type { CommandSpec, Printed } from './program/command-spec.ts';
import { isShown, toUsageProblem } from './program/usage-problem.ts';
import { readFlag, readText, type Values } from './program/values.ts';
import { getTexts } from './texts/get-texts.ts';

export { findBuiltFonts } from '../letters/fonts/built-fonts.ts';
export type { CliIo } from './cli-io.ts';

type Ran = { readonly result: Result<Printed>; readonly isJson: boolean };

async function runCommand(
  spec: CommandSpec,
  values: Values,
  io: CliIo,
  { journal, language }: CliSettings,
): Promise<Result<Printed>> {
  const named = readText(values, 'journal');
  // An empty one is a variable that was not set: the current folder was not meant.
  if (named === '') return fail({ code: 'invalid-input', field: '--journal', problem: 'required' });
  const folder = named === undefined ? journal : resolve(io.cwd, named);
  const texts = getTexts(language);
  try {
    const context = { io, texts, journal: folder, deps: defaultStoreDeps, language };
    const result = await spec.run(context, values);
    return result.ok ? result : fail(nameOption(result.error, spec));
  } catch (error) {
    return fail({ code: 'unexpected', reason: errorCode(error) });
  }
}

function print({ result, isJson }: Ran, io: CliIo, { language }: CliSettings): number {
  const tell = (error: AppError) => io.stderr(`${describeError(error, language)}\n`);
  if (!result.ok) {
    tell(result.error);
    return toExitCode(result.error);
  }
  const { json, text, problems = [], warnings = [], notices = [], hasFailed } = result.value;
  io.stdout(`${isJson ? formatJson(json) : text}\n`);
  for (const notice of notices) io.stderr(`${notice}\n`);
  [...warnings, ...problems].forEach(tell);
  return problems.length === 0 && hasFailed !== true ? 0 : 1;
}

async function runArguments(
  args: readonly string[],
  io: CliIo,
  settings: CliSettings,
): Promise<number> {
  const texts = getTexts(settings.language);
  let exitCode = 0;
  const run = async (spec: CommandSpec, values: Values) => {
    const result = await runCommand(spec, values, io, settings);
    exitCode = print({ result, isJson: readFlag(values, 'json') }, io, settings);
  };
  const program = buildProgram(COMMANDS, { texts, version: readVersion(), write: io.stdout, run });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (isShown(error)) return 0;
    io.stderr(`${texts.describeUsage(toUsageProblem(error))}\n`);
    return 2;
  }
}

/**
 * The command line. Input: the arguments after the program's name, and what it needs of its process. Output: the exit code:
 * 0, 1 (failed) or 2 (written wrongly). An error is one sentence on stderr. Never rejects: where nobody reads the output
 * any more (EPIPE), it ends with 1 and without a word.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  const settings = readCliSettings(io);
  try {
    return await runArguments(args, io, settings);
  } catch (error) {
    if (errorCode(error) === 'EPIPE') return 1;
    return print(
      { result: fail({ code: 'unexpected', reason: errorCode(error) }), isJson: false },
      io,
      settings,
    );
  }
}
