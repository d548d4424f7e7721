import type { StoreDeps } from '../../../data/store-deps.ts';
import type { AppError, Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { CliIo } from '../cli-io.ts';
import type { CliTexts, HelpKey, SummaryKey } from '../texts/cli-texts.ts';
import type { Values } from './values.ts';

export type OptionSpec = {
  /** As typed, without the dashes. */
  readonly name: string;
  /** Another name for it. */
  readonly alias?: string;
  /** What stands for the value in the help; left out, the option is a flag. */
  readonly value?: string;
  readonly help: HelpKey;
  readonly required?: true;
  /** May be repeated; with `commas` each value is split at its commas too. */
  readonly many?: 'repeat' | 'commas';
  readonly choices?: readonly string[];
  /** A date as a person types it: `14 March 2023`, `2023년 3월`. */
  readonly isDate?: true;
  /** The name of the input's field that it fills, where that is another one. */
  readonly field?: string;
};

/** The one word that follows a command. */
export type ArgumentSpec = {
  readonly name: string;
  /** Any number of words, or none. */
  readonly many?: true;
  readonly help: HelpKey;
  readonly choices?: readonly string[];
};

export type CommandContext = {
  readonly io: CliIo;
  readonly texts: CliTexts;
  /** Folder of the journal: absolute. */
  readonly journal: string;
  readonly deps: StoreDeps;
  /** Of help and messages. */
  readonly language: Language;
};

/** What a command prints: `json` where asked for, else `text`, a line or more without the last line end. */
export type Printed = {
  readonly json: unknown;
  readonly text: string;
  /** What could not be done besides: each is told on stderr, and the command counts as failed. */
  readonly problems?: readonly AppError[];
  /** As `problems`, but what was asked for is done: the command has not failed. */
  readonly warnings?: readonly AppError[];
  /** Sentences for stderr that say neither. */
  readonly notices?: readonly string[];
  /** The command has failed although it has something to print. */
  readonly hasFailed?: boolean;
};

export type CommandSpec = {
  /** One word, or two where the first is a group: `add quote`. */
  readonly name: SummaryKey;
  readonly argument?: ArgumentSpec;
  readonly options: readonly OptionSpec[];
  /** Whole command lines without the program's name. */
  readonly examples: readonly string[];
  readonly run: (context: CommandContext, values: Values) => Promise<Result<Printed>>;
};
