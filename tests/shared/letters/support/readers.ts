import { execFile } from 'node:child_process';
import { accessSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestContext } from 'vitest';

/** The first of the folders of programs that has it. */
function findProgram(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path);
        return true;
      } catch {
        return false;
      }
    });
}

const SOFFICE = findProgram('soffice');
const EPUBCHECK = findProgram('epubcheck');
const JAVA = findProgram('java');

/** Skips the test where LibreOffice is not installed; says so. */
export function needLibreOffice({ skip }: TestContext): void {
  skip(SOFFICE === undefined, 'no LibreOffice: apt-get install libreoffice-writer-nogui');
}

/** Skips the test where epubcheck is not installed; says so. */
export function needEpubcheck({ skip }: TestContext): void {
  skip(EPUBCHECK === undefined || JAVA === undefined, 'no epubcheck: apt-get install epubcheck');
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      // epubcheck ends with 1 where it has found something, and says what.
      if (error && typeof error.code !== 'number') reject(error);
      else resolve(stdout + stderr);
    });
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bookletter-read-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Input: an EPUB. Output: what epubcheck has to say against it, a line each: errors and warnings. */
export function runEpubcheck(epub: Uint8Array): Promise<string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'book.epub');
    await writeFile(path, epub);
    // Debian's command is the archive itself, which not every system runs by itself.
    const said = await run(JAVA ?? '', [
      ...['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
      ...['-jar', EPUBCHECK ?? '', '--failonwarnings', path],
    ]);
    if (!said.includes('EPUBCheck completed')) throw new Error(said);
    return said.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
  });
}

export type OfficeFormat = 'txt:Text (encoded):UTF8' | 'fodt' | 'pdf';

/** Input: Word documents by name. Output: each as LibreOffice reads it. */
export function convertByLibreOffice(
  documents: Readonly<Record<string, Uint8Array>>,
  to: OfficeFormat,
): Promise<ReadonlyMap<string, Buffer>> {
  return inFolder(async (folder) => {
    const names = Object.keys(documents);
    const pathOf = (name: string, ending: string) => join(folder, `${name}.${ending}`);
    for (const name of names) {
      await writeFile(pathOf(name, 'docx'), documents[name] ?? new Uint8Array());
    }
    // Its own profile: another LibreOffice on this computer is not disturbed, nor its settings used.
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run(SOFFICE ?? '', [
      ...[`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to],
      ...['--outdir', folder, ...names.map((name) => pathOf(name, 'docx'))],
    ]);
    const ending = to.split(':')[0] ?? to;
    const read = async (name: string) => [name, await readFile(pathOf(name, ending))] as const;
    return new Map(await Promise.all(names.map(read)));
  });
}
