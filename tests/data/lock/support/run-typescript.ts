import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, onTestFinished } from 'vitest';

/** By its source: the script as one file that Node runs without help. */
const bundles = new Map<string, Promise<string>>();
const folders: string[] = [];

// Not when the process ends: a worker of the tests is stopped without being told.
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function bundle(entryFile: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bookletter-script-'));
  folders.push(folder);
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entryFile,
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  });
  return join(folder, 'script.mjs');
}

export type TypeScriptRun = {
  readonly child: ChildProcess;
  /** The next line that the script prints; rejects where it ends without one. */
  readonly nextLine: () => Promise<string>;
  readonly writeLine: (line: string) => void;
  /** Resolves when the process is gone. */
  readonly ended: Promise<void>;
};

/** Runs a TypeScript file (an absolute path) as a process of its own, killed when the test ends. */
export async function startTypeScript(
  entryFile: string,
  args: readonly string[],
): Promise<TypeScriptRun> {
  const script = bundles.get(entryFile) ?? bundle(entryFile);
  bundles.set(entryFile, script);
  const child = spawn(process.execPath, [await script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  // It may be dead when it is written to.
  child.stdin.on('error', () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    ended,
    nextLine: async () => {
      const { done, value } = await lines.next();
      if (done) throw new Error('the script has ended');
      return value;
    },
    writeLine: (line) => {
      child.stdin.write(`${line}\n`);
    },
  };
}
