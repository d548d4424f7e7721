import type { BrowserWindow } from 'electron';
import type { JournalStore } from '../../data/journal-store.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import type { CallInput, LetterFormat } from '../../shared/ipc-contract.ts';
import { findLetter } from '../../shared/journal/find-things.ts';
import { letterFileName } from '../../shared/letters/letter-file-name.ts';
import { ok, type Result } from '../../shared/result.ts';
import { getAppPaths } from '../app-paths.ts';
import { askWhereTo } from '../ask-where-to.ts';
import { drawSvgs } from '../pictures/draw-svgs.ts';
import { composeLetter } from './compose-letter.ts';
import { encodeLetter } from './encode-letter.ts';
import { findBuiltFonts } from './fonts/built-fonts.ts';
import { gatherPictures } from './gather-pictures.ts';
import { printLetter, printOnPaper } from './print-letter.ts';
import { writeOutput } from './write-output.ts';

const FORMAT_NAMES: Readonly<Record<LetterFormat, string>> = {
  pdf: 'PDF',
  html: 'HTML',
  docx: 'Word',
  epub: 'EPUB',
  md: 'Markdown',
  txt: 'Text',
  eml: 'E-mail',
};

/**
 * Asks the parent where to, and writes a kept letter there. Output: the path once the file is whole, null where the parent
 * changed his mind.
 */
export async function exportLetter(
  store: JournalStore,
  { letterId, format, paper }: CallInput<'exportLetter'>,
  window: BrowserWindow,
): Promise<Result<{ readonly path: string } | null>> {
  const letter = findLetter(store.state(), letterId);
  if (!letter.ok) return letter;
  const draft = { ...letter.value, paper: paper ?? letter.value.paper };
  const model = composeLetter(store.state(), store.damaged, draft);
  if (!model.ok) return model;
  const name = letterFileName(model.value, format);
  const path = await askWhereTo(window, name, { name: FORMAT_NAMES[format], ending: format });
  if (path === undefined) return ok(null);
  const bytes = await encodeLetter(model.value, format, {
    print: printLetter,
    draw: drawSvgs,
    id: letterId,
    findFonts: () => findBuiltFonts(getAppPaths().built),
    gather: (letter) => gatherPictures(nodeFileSystem, store.folder, letter),
  });
  if (!bytes.ok) return bytes;
  const written = await writeOutput(nodeFileSystem, path, bytes.value);
  return written.ok ? ok({ path }) : written;
}

/** Prints a kept letter on paper. */
export async function printKeptLetter(
  store: JournalStore,
  letterId: string,
): Promise<Result<null>> {
  const letter = findLetter(store.state(), letterId);
  if (!letter.ok) return letter;
  const model = composeLetter(store.state(), store.damaged, letter.value);
  if (!model.ok) return model;
  const pictures = await gatherPictures(nodeFileSystem, store.folder, model.value);
  return pictures.ok ? printOnPaper(model.value) : pictures;
}
