import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withDisplay } from '../../scripts/system/with-display.mjs';
import { runNode } from './support/run-node.ts';
import { makeTempFolder } from './support/temp-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Connects as an X client would; rejects when no server listens. */
async function connectTo(display: string): Promise<Socket> {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  await once(socket, 'connect');
  // A server that ends may reset its clients.
  socket.on('error', () => {});
  return socket;
}

/** Resolves when the server has dropped the client. */
function waitForClose(client: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (client.closed) resolve();
    else client.once('close', () => resolve());
  });
}

async function startFixture(...args: string[]) {
  const run = runNode('display.mjs', args);
  const display = (await run.waitFor('\n')).trim();
  return { ...run, display, client: await connectTo(display) };
}

describe.runIf(process.platform === 'linux')('withDisplay where there is none', () => {
  it('gives a virtual one that takes clients, and ends it after the work', async () => {
    const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', KEPT: 'yes' };
    const seen = await withDisplay(async (given, isVirtual) => {
      const client = await connectTo(given.DISPLAY ?? '');
      return { given, isVirtual, client };
    }, env);
    expect(seen.isVirtual).toBe(true);
    expect(seen.given.KEPT).toBe('yes');
    await waitForClose(seen.client);
    await expect(connectTo(seen.given.DISPLAY ?? '')).rejects.toThrow();
  });

  it.each([
    ['throw', 4],
    ['exit', 3],
  ])('ends it when the work ends by %s', async (mode, expected) => {
    const { child, client, done } = await startFixture(mode);
    child.kill('SIGUSR2');
    expect((await done).code).toBe(expected);
    await waitForClose(client);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('ends it on %s', async (signal) => {
    const { child, client, done } = await startFixture();
    child.kill(signal);
    expect((await done).signal).toBe(signal);
    await waitForClose(client);
  });

  it('gives each of two at once its own', async () => {
    const runs = await Promise.all([startFixture(), startFixture()]);
    expect(new Set(runs.map((run) => run.display)).size).toBe(2);
  });

  it('says why when it cannot start', async () => {
    vi.stubEnv('PATH', makeTempFolder());
    await expect(withDisplay(() => Promise.resolve(), {})).rejects.toThrow(
      /Xvfb did not start \(.*Xvfb.*not found\)/,
    );
  });
});

describe('withDisplay where there is one', () => {
  it.each(['DISPLAY', 'WAYLAND_DISPLAY'])('keeps %s', async (name) => {
    const env = { [name]: 'their-own' };
    const seen = await withDisplay(
      (given, isVirtual) => Promise.resolve({ given, isVirtual }),
      env,
    );
    expect(seen).toEqual({ given: env, isVirtual: false });
  });
});
