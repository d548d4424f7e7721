import { Argument, Command, Option } from 'commander';
import { readTypedDate } from '../../../shared/dates/read-typed-date.ts';
import type { CliTexts } from '../texts/cli-texts.ts';
import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { splitAtCommas, type Values } from './values.ts';

type Run = (spec: CommandSpec, values: Values) => Promise<void>;
type Program = {
  readonly texts: CliTexts;
  readonly version: string;
  readonly write: (text: string) => void;
  readonly run: Run;
};

/** Hangul, kana and Han and what belongs to them: two columns of a terminal each (Unicode Standard Annex 11). */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g;

function countColumns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Options of every command, wherever they stand. */
const COMMON: readonly OptionSpec[] = [
  { name: 'journal', value: 'DIR', help: 'journal' },
  { name: 'json', help: 'json' },
];

function makeOption(spec: OptionSpec, { options, required, choices }: CliTexts): Option {
  const described = spec.choices ? choices(options[spec.help], spec.choices) : options[spec.help];
  const help = spec.required ? required(described) : described;
  const names = spec.alias === undefined ? `--${spec.name}` : `--${spec.alias}, --${spec.name}`;
  const flags = spec.value === undefined ? names : `${names} <${spec.value}>`;
  const option = new Option(flags, help);
  if (spec.choices) option.choices(spec.choices);
  if (spec.required) option.makeOptionMandatory();
  // What is no date is refused with the other values, in one sentence.
  if (spec.isDate) option.argParser((typed: string) => readTypedDate(typed) ?? typed);
  if (spec.many) {
    const split = (typed: string) => (spec.many === 'commas' ? splitAtCommas(typed) : [typed]);
    option.argParser((typed: string, before: readonly string[] = []) => [
      ...before,
      ...split(typed),
    ]);
  }
  return option;
}

function addCommonOptions(command: Command, texts: CliTexts): Command {
  for (const option of COMMON) command.addOption(makeOption(option, texts));
  return command;
}

/** Options of the command and of those above it; the nearest one wins. */
function collectValues(command: Command): Values {
  const above = command.parent === null ? {} : collectValues(command.parent);
  return { ...above, ...command.opts() };
}

function toSentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1).replace(/\.$/, '')}.`;
}

function setDescription(command: Command, name: CommandSpec['name'], texts: CliTexts): void {
  const { [name]: summary } = texts.summaries;
  const details = texts.details[name];
  command.summary(summary);
  command.description([toSentence(summary), details].filter(Boolean).join('\n\n'));
}

function addExamples(command: Command, specs: readonly CommandSpec[], texts: CliTexts): void {
  const lines = specs.flatMap(({ examples }) => examples).map((line) => `  bookletter ${line}`);
  command.addHelpText('after', `\n${[texts.examples, ...lines].join('\n')}`);
}

function addCommand(parent: Command, spec: CommandSpec, { texts, run }: Program): void {
  const command = parent.command(spec.name.split(' ').at(-1) ?? spec.name);
  setDescription(command, spec.name, texts);
  addExamples(command, [spec], texts);
  const { argument } = spec;
  if (argument !== undefined) {
    const help = texts.options[argument.help];
    const { choices } = argument;
    const name = argument.many ? `[${argument.name}...]` : argument.name;
    const made = new Argument(name, choices ? texts.choices(help, choices) : help);
    command.addArgument(choices ? made.choices(choices) : made);
  }
  for (const option of spec.options) command.addOption(makeOption(option, texts));
  addCommonOptions(command, texts);
  command.action(() => {
    const given = argument?.many ? command.args : command.args[0];
    const named = argument === undefined ? {} : { [argument.name]: given };
    return run(spec, { ...collectValues(command), ...named });
  });
}

function addGroup(root: Command, name: 'add', specs: readonly CommandSpec[], program: Program) {
  const group = addCommonOptions(root.command(name), program.texts);
  setDescription(group, name, program.texts);
  addExamples(group, specs, program.texts);
  for (const spec of specs) addCommand(group, spec, program);
}

/** Makes commander's program from the table of commands. It throws CommanderError and prints help only. */
export function buildProgram(specs: readonly CommandSpec[], program: Program): Command {
  const { texts, version, write } = program;
  const root = new Command('bookletter')
    .exitOverride()
    .enablePositionalOptions()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: write, writeErr: () => {}, getOutHelpWidth: () => 100 })
    .configureHelp({
      displayWidth: countColumns,
      styleTitle: (title) => texts.headings[title] ?? title,
      // Choices stand in our own descriptions, in the reader's language.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    })
    .helpOption('-h, --help', texts.help)
    .helpCommand('help [command]', texts.helpCommand)
    .version(version, '-V, --version', texts.version);
  addCommonOptions(root, texts);
  setDescription(root, 'bookletter', texts);
  const grouped = specs.filter(({ name }) => name.startsWith('add '));
  const single = specs.filter((spec) => !grouped.includes(spec));
  addExamples(root, [...single, ...grouped.slice(0, 1)], texts);
  for (const spec of single) addCommand(root, spec, program);
  addGroup(root, 'add', grouped, program);
  return root;
}
