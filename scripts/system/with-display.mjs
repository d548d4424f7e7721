import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PlainError } from '../lib/plain-error.mjs';
import { readSettings } from '../lib/settings.mjs';

const SERVER = ['Xvfb', '-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];

/**
 * The server lives until this shell's input ends: that is when we say so, and when this process
 * is gone, however it went.
 */
const KEEPER = '"$@" & exec 2>&- 3>&-; read -r end; kill $!; wait';

/**
 * Starts an X server in memory on the first free display number.
 * @returns {Promise<{ display: string, stop(): Promise<void> }>}
 */
async function startXvfb() {
  // Its own process group keeps a terminal's Ctrl-C from ending it before the app that draws on it.
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', ...SERVER], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = once(keeper, 'close');
  const stop = async () => {
    keeper.stdin?.end();
    await ended;
  };
  let complaint = '';
  keeper.stderr?.on('data', (text) => {
    complaint += text;
  });
  // The server writes its number there once it takes clients, or ends without.
  const [number] = await new Promise((resolve) => {
    keeper.stdio[3]?.once('data', (text) => resolve([String(text).trim()]));
    keeper.stdio[3]?.once('close', () => resolve([]));
  });
  if (number) return { display: `:${number}`, stop };
  await stop();
  const reason = complaint.trim().split('\n').at(-1);
  throw new PlainError(`the virtual display Xvfb did not start (${reason}).`);
}

/**
 * Runs `work` with a display: the one at hand, else a virtual one that ends with the work, or with
 * this process.
 * @template T
 * @param {(env: NodeJS.ProcessEnv, isVirtual: boolean) => Promise<T>} work gets the environment
 *   for the programs that draw
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<T>}
 */
export async function withDisplay(work, env = process.env) {
  if (readSettings(env).hasDisplay) return work(env, false);
  const { display, stop } = await startXvfb();
  try {
    return await work({ ...env, DISPLAY: display }, true);
  } finally {
    await stop();
  }
}
