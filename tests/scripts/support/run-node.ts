import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface NodeRun {
  readonly child: ChildProcess;
  /** resolves with stdout as soon as it holds the text */
  waitFor(text: string): Promise<string>;
  readonly done: Promise<{ code: number | null; signal: NodeJS.Signals | null; stdout: string }>;
}

/** Starts a fixture as a process of its own. */
export function runNode(
  fixture: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): NodeRun {
  const path = join(import.meta.dirname, '../fixtures', fixture);
  const child = spawn(process.execPath, [path, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  const done: NodeRun['done'] = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, stdout })),
  );
  const waitFor = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (stdout.includes(text)) resolve(stdout);
      };
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`ended without "${text}": ${stdout}`)));
      look();
    });
  return { child, done, waitFor };
}
