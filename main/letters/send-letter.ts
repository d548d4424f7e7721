import type { BrowserWindow } from 'electron';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import type { LetterFormat, SentOutcome } from '../../shared/ipc-contract.ts';
import { letterFileName } from '../../shared/letters/letter-file-name.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { ok, type Result } from '../../shared/result.ts';
import { getAppPaths } from '../app-paths.ts';
import { askWhereTo } from '../ask-where-to.ts';
import { drawSvgs } from '../pictures/draw-svgs.ts';
import { encodeLetter } from './encode-letter.ts';
import { findBuiltFonts } from './fonts/built-fonts.ts';
import { gatherPictures } from './gather-pictures.ts';
import { printLetter, printOnPaper } from './print-letter.ts';
import { writeOutput } from './write-output.ts';

export type Letter = {
  /** Of the letter, not of one of its copies. */
  readonly id: string;
  readonly model: LetterModel;
  /** The folder of its journal. */
  readonly folder: string;
  /** Remembers that it was sent. */
  readonly keep: (how: string) => Promise<Result<null>>;
};

/** The letter has gone out: whatever becomes of remembering it, that is no failure of the sending. */
async function remember({ keep }: Letter, how: string): Promise<SentOutcome> {
  const kept = await keep(how);
  return kept.ok ? {} : { unkept: kept.error };
}

/**
 * Asks the parent where to, and writes a letter there. Output: the path once the file is whole, null where the parent
 * changed his mind.
 */
export async function sendToFile(
  letter: Letter,
  format: LetterFormat,
  window: BrowserWindow,
): Promise<Result<(SentOutcome & { readonly path: string }) | null>> {
  const { model, folder } = letter;
  const name = letterFileName(model, format);
  const path = await askWhereTo(window, name, format);
  if (path === undefined) return ok(null);
  const bytes = await encodeLetter(model, format, {
    print: printLetter,
    draw: drawSvgs,
    id: letter.id,
    findFonts: () => findBuiltFonts(getAppPaths().built),
    gather: (each) => gatherPictures(nodeFileSystem, folder, each),
  });
  if (!bytes.ok) return bytes;
  const written = await writeOutput(nodeFileSystem, path, bytes.value);
  return written.ok ? ok({ path, ...(await remember(letter, format)) }) : written;
}

/** Prints a letter on paper. Output: null where nothing was printed. */
export async function sendToPrinter(letter: Letter): Promise<Result<SentOutcome | null>> {
  const pictures = await gatherPictures(nodeFileSystem, letter.folder, letter.model);
  if (!pictures.ok) return pictures;
  const printed = await printOnPaper(letter.model);
  if (!printed.ok) return printed;
  return ok(printed.value ? await remember(letter, 'print') : null);
}
