import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { downloadWithNpm } from '../../scripts/runtime/npm-download.mjs';
import { makeFakePackage } from './support/fake-package.ts';
import { serve } from './support/serve.ts';
import { makeTempFolder } from './support/temp-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Runs the real npm against a local registry, which the person's configuration names. */
async function download(makeListener: (archive: Buffer) => RequestListener) {
  const { archive, wanted } = makeFakePackage(makeTempFolder());
  vi.stubEnv('npm_config_registry', await serve(makeListener(readFileSync(archive))));
  const progress: number[] = [];
  const path = await downloadWithNpm(wanted, makeTempFolder(), undefined, (done) =>
    progress.push(done),
  );
  return { path, progress, archive, wanted };
}

describe('downloading with npm', () => {
  it('takes the package from the registry that npm is set to, past the person’s cache', async () => {
    const cache = join(makeTempFolder(), 'own-cache');
    vi.stubEnv('npm_config_cache', cache);
    const { path, archive, progress, wanted } = await download((bytes) => (request, response) => {
      const dist = { tarball: `http://${request.headers.host}/fake-binary.tgz` };
      const manifest = { name: 'fake-binary', version: '1.0.0', dist };
      if (request.url?.endsWith('.tgz')) response.end(bytes);
      else response.end(JSON.stringify({ name: 'fake-binary', versions: { '1.0.0': manifest } }));
    });
    expect(readFileSync(path)).toEqual(readFileSync(archive));
    expect(progress.at(-1)).toBe(wanted.size);
    expect(existsSync(cache)).toBe(false);
  });

  it('fails with npm’s own summary', async () => {
    const downloading = download(() => (_request, response) => response.writeHead(404).end());
    await expect(downloading).rejects.toThrow(/^E404: .*\/fake-binary/);
  });
});
