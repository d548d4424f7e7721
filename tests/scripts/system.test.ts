import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { choosePackages } from '../../scripts/system/debian-packages.mjs';
import { ensureReaders } from '../../scripts/system/ensure-readers.mjs';
import { ensureSystem } from '../../scripts/system/ensure-system.mjs';
import { parseMissing } from '../../scripts/system/find-missing.mjs';
import { makeSettings } from './support/make-settings.ts';
import { makeTempFolder } from './support/temp-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('parseMissing', () => {
  it('reads what ldd did not find', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffc9a1f2000)',
      '\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f2b)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibgbm.so.1 => not found',
    ].join('\n');
    expect(parseMissing(output)).toEqual(['libgtk-3.so.0', 'libgbm.so.1']);
  });
});

describe('choosePackages', () => {
  const missing = ['libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so', 'Xvfb', 'libodd.so.9'];

  it('takes the names of Debian 12', () => {
    const archive = ['libgtk-3-0', 'libnss3', 'xvfb'];
    expect(choosePackages(missing, (name) => archive.includes(name))).toEqual({
      packages: ['libgtk-3-0', 'libnss3', 'xvfb'],
      unknown: ['libodd.so.9'],
    });
  });

  it('takes the names of Debian 13 and Ubuntu 24.04', () => {
    const archive = ['libgtk-3-0t64', 'libnss3', 'xvfb'];
    expect(choosePackages(missing, (name) => archive.includes(name)).packages).toEqual([
      'libgtk-3-0t64',
      'libnss3',
      'xvfb',
    ]);
  });
});

/** Puts stand-ins for the system's tools first on the PATH; each call is written to a log. */
function fakeTools(tools: Readonly<Record<string, string>>): () => string[] {
  const folder = makeTempFolder();
  const log = join(folder, 'calls.log');
  writeFileSync(log, '');
  for (const [name, body] of Object.entries(tools)) {
    const script = `#!/bin/sh\necho "${name} $*" >> ${log}\n${body}\n`;
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  }
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  return () => readFileSync(log, 'utf8').trim().split('\n');
}

// As it is in a container with no GTK: ldd lists it, the archive knows Debian 12's name for it.
const withoutGtk = {
  ldd: "printf '\\tlibgtk-3.so.0 => not found\\n'",
  'apt-get': '',
  'apt-cache': "printf 'libgtk-3-0:\\n  Installed: (none)\\n  Candidate: 3.24.38\\n'",
};
const runtime = { executable: '/opt/electron' };
const hasApt = process.platform === 'linux';

describe.runIf(hasApt)('ensureSystem', () => {
  it('installs exactly what is missing, as root on Debian', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const readCalls = fakeTools(withoutGtk);
    const settings = makeSettings(makeTempFolder(), { isRoot: true, hasDisplay: true });
    await ensureSystem(runtime, { settings });
    const apt = readCalls().filter((call) => call.startsWith('apt-get'));
    expect(apt).toEqual([
      'apt-get -q -o DPkg::Lock::Timeout=300 update',
      'apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends libgtk-3-0',
    ]);
    expect(said.mock.calls).toEqual([['bookletter: installs what Electron needs: libgtk-3-0\n']]);
  });

  it('names the one command to run when it may not install', async () => {
    const readCalls = fakeTools(withoutGtk);
    const settings = makeSettings(makeTempFolder(), { isRoot: false, hasDisplay: true });
    await expect(ensureSystem(runtime, { settings })).rejects.toThrow(
      'this system lacks libgtk-3.so.0; run: sudo apt-get update && ' +
        'sudo apt-get install -y --no-install-recommends libgtk-3-0',
    );
    expect(readCalls().filter((call) => call.startsWith('apt-get'))).toEqual([]);
  });

  it('gives apt’s own reason when it fails', async () => {
    fakeTools({
      ...withoutGtk,
      'apt-get': 'echo "E: Unable to fetch some archives" >&2; exit 100',
    });
    const settings = makeSettings(makeTempFolder(), { isRoot: true, hasDisplay: true });
    await expect(ensureSystem(runtime, { settings })).rejects.toThrow(
      'apt-get update failed (E: Unable to fetch some archives)',
    );
  });

  it('touches nothing when nothing is missing', async () => {
    const readCalls = fakeTools({ ...withoutGtk, ldd: "printf '\\tlibgtk-3.so.0 => /lib/x\\n'" });
    const settings = makeSettings(makeTempFolder(), { isRoot: true, hasDisplay: true });
    await ensureSystem(runtime, { settings });
    expect(readCalls()).toEqual(['ldd /opt/electron']);
  });
});

// As it is where nobody has installed them: a PATH of the stand-ins only, besides the shell's own tools.
describe.runIf(hasApt)('ensureReaders', () => {
  function withoutReaders(tools: Readonly<Record<string, string>>) {
    const readCalls = fakeTools(tools);
    const [stand = ''] = (process.env.PATH ?? '').split(':');
    vi.stubEnv('PATH', `${stand}:/bin-without-readers`);
    return readCalls;
  }
  const archive = {
    'apt-get': '',
    'apt-cache':
      "printf 'libreoffice-writer-nogui:\\n  Installed: (none)\\n  Candidate: 4:7.4\\nepubcheck:\\n  Installed: (none)\\n  Candidate: 4.2.6\\n'",
  };

  it('installs them as root', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const readCalls = withoutReaders(archive);
    await ensureReaders(makeSettings(makeTempFolder(), { isRoot: true }));
    expect(readCalls().filter((call) => call.startsWith('apt-get'))).toEqual([
      'apt-get -q -o DPkg::Lock::Timeout=300 update',
      'apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends epubcheck libreoffice-writer-nogui',
    ]);
  });

  it('goes on without them where it may not, and says how to get them', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    withoutReaders(archive);
    await ensureReaders(makeSettings(makeTempFolder(), { isRoot: false }));
    expect(said.mock.calls.join()).toContain(
      'To run them: sudo apt-get install libreoffice-writer-nogui epubcheck',
    );
  });

  it('goes on without them where they cannot be had, and says why', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    withoutReaders({ ...archive, 'apt-get': 'echo "E: no network" >&2; exit 100' });
    await ensureReaders(makeSettings(makeTempFolder(), { isRoot: true }));
    expect(said.mock.calls.join()).toContain('apt-get update failed (E: no network)');
  });

  it('touches nothing where they are there', async () => {
    const readCalls = fakeTools({ ...archive, soffice: '', epubcheck: '' });
    await ensureReaders(makeSettings(makeTempFolder(), { isRoot: true }));
    expect(readCalls()).toEqual(['']);
  });
});
