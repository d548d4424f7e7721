import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NpmPackage } from '../../../scripts/runtime/npm-package.mjs';
import { writeZip } from './write-zip.ts';

/** The bytes that @electron/fuses looks for, with eight fuses that are all off ('0'). */
const fuseWire = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\x01\x0800000000');

export interface FakePackage {
  readonly archive: string;
  readonly wanted: NpmPackage;
}

/** A small npm tarball with the layout of Cypress's, and the description that goes with it. */
export function makeFakePackage(folder: string): FakePackage {
  mkdirSync(join(folder, 'package'), { recursive: true });
  writeFileSync(join(folder, 'package/package.json'), '{"name":"fake-binary","version":"1.0.0"}');
  writeZip(join(folder, 'package/Fake.zip'), [
    { path: 'Cypress/', content: '', mode: 0o040755 },
    { path: 'Cypress/Cypress', content: fuseWire, mode: 0o100755 },
    { path: 'Cypress/icudtl.dat', content: 'unicode' },
    { path: 'Cypress/locales/ko.pak', content: '한국어' },
    { path: 'Cypress/browser_v8_context_snapshot.bin', content: 'of Cypress only' },
    { path: 'Cypress/resources/app/index.js', content: 'the app of Cypress' },
    { path: 'Cypress/resources/app.asar', content: 'the app of Cypress' },
  ]);
  const archive = join(folder, 'fake-binary-1.0.0.tgz');
  execFileSync('tar', ['-czf', archive, '-C', folder, 'package']);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  return {
    archive,
    wanted: {
      name: 'fake-binary',
      version: '1.0.0',
      size: readFileSync(archive).length,
      integrity: `sha512-${hash}`,
      zip: 'package/Fake.zip',
      electronVersion: '33.2.1',
    },
  };
}
