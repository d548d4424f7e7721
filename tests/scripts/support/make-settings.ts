import { readSettings, type Settings } from '../../../scripts/lib/settings.mjs';

/** Settings of a Linux x64 machine whose cache is the given folder. */
export function makeSettings(cacheDir: string, more: Partial<Settings> = {}): Settings {
  return {
    ...readSettings({}),
    cacheDir,
    platform: 'linux',
    arch: 'x64',
    overrideDist: undefined,
    ...more,
  };
}
