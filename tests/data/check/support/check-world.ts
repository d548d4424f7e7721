import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listBackups } from '../../../../data/backups/list-backups.ts';
import { openBackup } from '../../../../data/backups/open-backup.ts';
import type { Finding } from '../../../../data/check/finding.ts';
import type { CheckReport } from '../../../../data/check/report.ts';
import { checkJournal } from '../../../../data/check-journal.ts';
import { defaultStoreDeps, openJournal } from '../../../../data/journal-store.ts';
import { nodeFileSystem } from '../../../../data/node-file-system.ts';
import { must } from '../../../shared/support/must.ts';
import type { Sample } from '../../../shared/support/sample-state.ts';
import { edit, type Fields, rewrite } from '../../support/damages.ts';
import { copySample } from '../../support/sample-journal.ts';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A cover and the name that its bytes give it. */
export const COVER = Buffer.from('a picture of a rich dad');
export const COVER_FILE = `attachments/${sha256(COVER)}.png`;

export type CheckWorld = Sample & {
  readonly folder: string;
  readonly at: (file: string) => string;
  readonly put: (file: string, content: string | Uint8Array) => Promise<void>;
  readonly read: (file: string) => Promise<Buffer>;
  /** Changes the fields of a JSON file, as a person's hand would. */
  readonly change: (file: string, fields: (value: Fields) => Fields) => Promise<void>;
  readonly backUp: () => Promise<string>;
};

/** The sample journal on disk, whose first page has a cover. */
export async function makeCheckWorld(): Promise<CheckWorld> {
  const folder = await makeTemporaryFolder();
  const sample = await copySample(folder);
  const at = (file: string) => join(folder, file);
  const world: CheckWorld = {
    ...sample,
    folder,
    at,
    put: async (file, content) => {
      await mkdir(dirname(at(file)), { recursive: true });
      await writeFile(at(file), content);
    },
    read: (file) => readFile(at(file)),
    change: (file, fields) => rewrite(at(file), (bytes) => edit(bytes, fields)),
    backUp: async () => {
      const store = must(await openJournal(folder));
      const made = must(await store.backUp({ always: true }));
      await store.close();
      return made?.name ?? '';
    },
  };
  const page = `notebooks/${sample.notebook.id}/pages/${sample.page.id}.json`;
  await world.change(page, (value) => ({
    ...value,
    book: { title: value.title, authors: [], cover: COVER_FILE.slice(12) },
  }));
  await world.put(COVER_FILE, COVER);
  return world;
}

export async function check(folder: string, repair = false): Promise<CheckReport> {
  return must(await checkJournal(folder, defaultStoreDeps, { repair, language: 'ko' }));
}

/** As short as can be: `kind file → what was done`. */
export function summarize({ findings }: CheckReport): string[] {
  const toLine = ({ kind, file, repair }: Finding) => `${kind} ${file} → ${repair?.did ?? 'left'}`;
  return findings.map(toLine).sort();
}

/** The hash of every file in the folder, and of every file in its backups. */
export async function listHashes(folder: string): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hashes.add(sha256(await readFile(join(entry.parentPath, entry.name))));
  }
  for (const { name } of await listBackups(nodeFileSystem, folder)) {
    const zip = await openBackup(nodeFileSystem, folder, name).catch(() => null);
    for (const { path } of zip?.entries ?? []) {
      const bytes = await zip?.read(path).catch(() => null);
      if (bytes != null) hashes.add(sha256(bytes));
    }
    await zip?.close();
  }
  return hashes;
}
