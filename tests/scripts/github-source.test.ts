import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeGithubSource } from '../../scripts/runtime/github-source.mjs';
import { makeSettings } from './support/make-settings.ts';
import { serve } from './support/serve.ts';
import { makeTempFolder } from './support/temp-folder.ts';
import { writeZip } from './support/write-zip.ts';

let work: string;
let zip: Buffer;

afterEach(() => {
  vi.unstubAllEnvs();
});

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  work = makeTempFolder();
  const path = join(makeTempFolder(), 'electron.zip');
  writeZip(path, [
    { path: 'electron', content: '#!/bin/sh\n', mode: 0o100755 },
    { path: 'Frameworks/A/lib', content: 'library' },
    { path: 'Frameworks/Current', content: 'A', mode: 0o120755 },
  ]);
  zip = readFileSync(path);
});

/** Downloads from a local mirror in place of GitHub. */
async function fill(listener: RequestListener, content: Buffer = zip): Promise<string> {
  // @electron/get looks into its own cache first, by the mirror's address.
  vi.stubEnv('electron_config_cache', join(work, 'electron-cache'));
  vi.stubEnv('ELECTRON_MIRROR', await serve(listener));
  const sha256 = createHash('sha256').update(content).digest('hex');
  const settings = makeSettings(work);
  const { version } = makeGithubSource(settings);
  const source = makeGithubSource(settings, {
    patience: { answerMs: 300, stallMs: 300 },
    checksums: { [`electron-v${version}-linux-x64.zip`]: sha256 },
  });
  const dist = join(work, 'dist');
  mkdirSync(join(work, 'temp'));
  await source.fill(join(work, 'temp'), dist);
  return dist;
}

describe('an Electron from GitHub', () => {
  it('is the installed package’s version, with modes and links kept', async () => {
    const asked: string[] = [];
    const dist = await fill((request, response) => {
      asked.push(request.url ?? '');
      response.end(zip);
    });
    const { version } = makeGithubSource(makeSettings(work));
    expect(asked).toEqual([`/v${version}/electron-v${version}-linux-x64.zip`]);
    expect(lstatSync(join(dist, 'electron')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(join(dist, 'Frameworks/Current'))).toBe('A');
    expect(readFileSync(join(dist, 'Frameworks/Current/lib'), 'utf8')).toBe('library');
  });

  it('is refused when its checksum differs', async () => {
    const filling = fill((_request, response) => response.end(zip), Buffer.from('another'));
    await expect(filling).rejects.toThrow(/checksum/i);
    expect(existsSync(join(work, 'dist'))).toBe(false);
  });

  it('is given up when nobody answers', async () => {
    await expect(fill(() => {})).rejects.toThrow(/127\.0\.0\.1:\d+ did not answer in 0\.3 s/);
  });

  it('is given up when the download stalls', async () => {
    const filling = fill((_request, response) => {
      response.writeHead(200, { 'content-length': zip.length });
      response.write(zip.subarray(0, 10));
    });
    await expect(filling).rejects.toThrow(/the download from 127\.0\.0\.1:\d+ stalled/);
  });

  it('names the answer when it is an error', async () => {
    const filling = fill((_request, response) => response.writeHead(404).end());
    await expect(filling).rejects.toThrow(/answered 404 for http/);
  });
});
