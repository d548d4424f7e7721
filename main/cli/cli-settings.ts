import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../../shared/text/language.ts';
import type { CliIo } from './cli-io.ts';

type Env = CliIo['env'];

/** The folder under which Electron keeps the app's data: `userData` of an app called Bookletter. */
function findUserData(env: Env, platform: NodeJS.Platform): string {
  const home = env.HOME || env.USERPROFILE || homedir();
  if (platform === 'darwin') return join(home, 'Library/Application Support/Bookletter');
  if (platform === 'win32') {
    return join(env.APPDATA || join(home, 'AppData/Roaming'), 'Bookletter');
  }
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'Bookletter');
}

/** POSIX: LC_ALL outweighs LC_MESSAGES, which outweighs LANG; an empty one counts as not set. */
function findLanguage(env: Env): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ko([_.@-]|$)/i.test(locale) ? 'ko' : 'en';
}

function findVersion(folder: string): string {
  try {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (name === 'bookletter') return version;
  } catch {
    // Not the project's folder: look further up.
  }
  return dirname(folder) === folder ? 'unknown' : findVersion(dirname(folder));
}

/** Everything that the command line reads from its surroundings. */
export type CliSettings = {
  /** Of help and messages. */
  readonly language: Language;
  /** Where the journal lies when `--journal` does not say otherwise: absolute. */
  readonly journal: string;
};

export function readCliSettings(
  { env, cwd }: Pick<CliIo, 'env' | 'cwd'>,
  platform: NodeJS.Platform = process.platform,
): CliSettings {
  const named = env.BOOKLETTER_JOURNAL;
  const journal = named ? resolve(cwd, named) : join(findUserData(env, platform), 'journal');
  return { language: findLanguage(env), journal };
}

/** The version in the project's package.json, whether this is the source or what was built from it. */
export function readVersion(): string {
  return findVersion(import.meta.dirname);
}
