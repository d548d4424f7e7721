import { join } from 'node:path';
import { runCli } from '../../../../main/cli/run-cli.ts';
import { makeTemporaryFolder } from '../../../data/support/temporary-folder.ts';
import { FONTSOURCE_FILES } from '../../letters/support/fontsource-files.ts';

export type Ended = { readonly code: number; readonly out: string; readonly err: string };
type Surroundings = {
  readonly env?: Readonly<Record<string, string>>;
  readonly journal?: string;
  readonly runElectron?: (args: readonly string[]) => Promise<{ code: number; stderr: string }>;
};

/** The command line in a new folder, on a journal in it that is not made yet. */
export async function makeCli({ env = {}, journal, runElectron }: Surroundings = {}) {
  const cwd = await makeTemporaryFolder();
  const folder = journal ?? join(cwd, 'journal');

  async function run(...args: readonly string[]): Promise<Ended> {
    let [out, err] = ['', ''];
    const code = await runCli(args, {
      stdout: (text) => {
        out += text;
      },
      stderr: (text) => {
        err += text;
      },
      env: { BOOKLETTER_JOURNAL: folder, ...env },
      cwd,
      findFonts: async () => FONTSOURCE_FILES,
      runElectron: runElectron ?? (() => Promise.reject(new Error('no Electron here'))),
    });
    return { code, out, err };
  }

  /** The JSON of a command that must work. */
  // biome-ignore lint/suspicious/noExplicitAny: what was printed is looked at field by field
  async function read(...args: readonly string[]): Promise<any> {
    const { code, out, err } = await run(...args, '--json');
    if (code !== 0) throw new Error(err);
    return JSON.parse(out);
  }

  return { cwd, folder, run, read };
}

/** As `makeCli`, with the starter journal. */
export async function makeStarterCli(surroundings?: Surroundings) {
  const cli = await makeCli(surroundings);
  await cli.read('init', '--starter');
  return cli;
}
