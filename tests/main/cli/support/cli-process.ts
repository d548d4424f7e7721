import { runCli } from '../../../../main/cli/run-cli.ts';

/** The command line as a process of its own; its journal is the one that the first argument names. */
const [folder = '', ...args] = process.argv.slice(2);
process.exitCode = await runCli(args, {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: { BOOKLETTER_JOURNAL: folder },
  cwd: process.cwd(),
  runElectron: () => Promise.reject(new Error('no Electron here')),
  findFonts: () => Promise.reject(new Error('no fonts here')),
});
