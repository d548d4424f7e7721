import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isNoise } from '../../scripts/lib/electron-noise.mjs';
import { toExitCode } from '../../scripts/lib/run.mjs';
import { runElectron } from '../../scripts/lib/run-electron.mjs';
import { projectDir } from '../../scripts/lib/settings.mjs';
import { listElectronFlags } from '../../scripts/runtime/electron-flags.mjs';
import { makeTempFolder } from './support/temp-folder.ts';

const busLine =
  '[6489:1124/080154.125832:ERROR:bus.cc(407)] Failed to connect to the bus: Failed to connect to ' +
  'socket /run/dbus/system_bus_socket: No such file or directory';

describe.runIf(process.platform === 'linux')('runElectron', () => {
  it('passes arguments in, the exit code out, and stderr without the noise', async () => {
    const executable = join(makeTempFolder(), 'electron');
    const script = `#!/bin/sh\necho '${busLine}' >&2\necho "$*" >&2\necho 'TypeError: x' >&2\nexit 7\n`;
    writeFileSync(executable, script, { mode: 0o755 });
    const lines: string[] = [];
    const code = await runElectron(executable, ['--first-letter', '한 글'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      onError: (line) => lines.push(line),
    });
    expect(code).toBe(7);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(`${projectDir} --first-letter 한 글`);
    expect(lines[1]).toBe('TypeError: x');
  });
});

describe('isNoise', () => {
  it.each([
    busLine,
    '[1:0101/000000.1:ERROR:viz_main_impl.cc(181)] Exiting GPU process due to errors during initialization',
    '[1:0101/000000.1:ERROR:vaapi_wrapper.cc(1165)] vaInitialize failed: unknown libva error',
  ])('drops %s', (line) => {
    expect(isNoise(line)).toBe(true);
  });

  it.each([
    '[1:0101/000000.1:ERROR:ozone_platform_x11.cc(244)] Missing X server or $DISPLAY',
    '[1:0101/000000.1:FATAL:bus.cc(407)] Failed to connect to the bus',
    '[1:0101/000000.1:ERROR:CONSOLE(1)] "Refused to load bus.cc"',
    'Error: Failed to connect to the bus',
    '',
  ])('keeps %s', (line) => {
    expect(isNoise(line)).toBe(false);
  });
});

describe('listElectronFlags', () => {
  it('gives up the sandbox for root alone', () => {
    expect(listElectronFlags({ isRoot: false, isVirtual: false })).toEqual([]);
    expect(listElectronFlags({ isRoot: true, isVirtual: true })).toEqual([
      '--no-sandbox',
      '--disable-gpu',
    ]);
  });
});

describe('toExitCode', () => {
  it('gives a signal the number that a shell gives', () => {
    expect(toExitCode(null, 'SIGTERM')).toBe(143);
    expect(toExitCode(0, null)).toBe(0);
  });
});
