import { describe, expect, it } from 'vitest';
import { readCliSettings, readVersion } from '../../../main/cli/cli-settings.ts';
import packageJson from '../../../package.json' with { type: 'json' };

const cwd = '/home/parent/letters';
const settings = (env: Record<string, string>, platform?: NodeJS.Platform) =>
  readCliSettings({ env: { HOME: '/home/parent', ...env }, cwd }, platform);

describe('the journal’s folder', () => {
  it.each([
    ['linux', {}, '/home/parent/.config/Bookletter/journal'],
    ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/Bookletter/journal'],
    ['darwin', {}, '/home/parent/Library/Application Support/Bookletter/journal'],
    [
      'win32',
      { APPDATA: '/Users/p/AppData/Roaming' },
      '/Users/p/AppData/Roaming/Bookletter/journal',
    ],
    ['linux', { BOOKLETTER_JOURNAL: '/a/journal' }, '/a/journal'],
    ['linux', { BOOKLETTER_JOURNAL: 'journal' }, '/home/parent/letters/journal'],
    ['linux', { BOOKLETTER_JOURNAL: '' }, '/home/parent/.config/Bookletter/journal'],
  ] as const)('on %s with %j is %s', (platform, env, journal) => {
    expect(settings(env, platform).journal).toBe(journal);
  });
});

describe('the language of messages', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ko' }, 'ko'],
    [{ LANG: 'kok_IN' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'ko_KR.UTF-8', LC_ALL: '' }, 'ko'],
  ] as const)('with %j is %s', (env, language) => {
    expect(settings(env).language).toBe(language);
  });
});

it('the version is that of package.json', () => {
  expect(readVersion()).toBe(packageJson.version);
});
