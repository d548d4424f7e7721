import { describe, expect, it } from 'vitest';
import { findCacheDir, readSettings } from '../../scripts/lib/settings.mjs';

describe('findCacheDir', () => {
  it.each([
    ['linux', { HOME: '/home/a' }, '/home/a/.cache/bookletter'],
    ['linux', { HOME: '/home/a', XDG_CACHE_HOME: '/var/c' }, '/var/c/bookletter'],
    ['darwin', { HOME: '/Users/a', XDG_CACHE_HOME: '/x' }, '/Users/a/Library/Caches/bookletter'],
    ['win32', { LOCALAPPDATA: '/Users/a/Local' }, '/Users/a/Local/bookletter/Cache'],
    ['linux', { HOME: '/home/a', BOOKLETTER_CACHE: '/mine' }, '/mine'],
  ] as const)('is the place of %s with %o', (platform, env, expected) => {
    expect(findCacheDir(env, platform)).toBe(expected);
  });
});

describe('readSettings', () => {
  it('takes npm’s own entry file only when npm is the one that runs', () => {
    expect(readSettings({ npm_execpath: '/lib/npm/bin/npm-cli.js' }).npmCli).toBeDefined();
    expect(readSettings({ npm_execpath: '/lib/yarn.js' }).npmCli).toBeUndefined();
  });
});
