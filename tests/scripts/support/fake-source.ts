import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../scripts/runtime/types.mjs';

/** A source of the newest Electron that cannot be reached, and how often it was asked. */
export function makeUnreachable(): { source: Source; tries: () => number } {
  let tries = 0;
  const source: Source = {
    name: 'github',
    version: '45.4.1',
    folder: 'electron-45.4.1-linux-x64-github',
    label: 'GitHub',
    fill: () => {
      tries += 1;
      return Promise.reject(new Error('getaddrinfo ENOTFOUND github.com'));
    },
  };
  return { source, tries: () => tries };
}

/** A source that gives a small runtime at once. */
export function makeReachable(): Source {
  return {
    ...makeUnreachable().source,
    fill: (_work, dist) => {
      mkdirSync(dist, { recursive: true });
      writeFileSync(join(dist, 'electron'), 'newest');
      return Promise.resolve();
    },
  };
}
