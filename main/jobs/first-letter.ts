import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserWindow } from 'electron';
import { createJournal, type JournalStore, openJournal } from '../../data/journal-store.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { makeStarterState } from '../../data/starter.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { Letter } from '../../shared/letters/letter-schema.ts';
import { describeError } from '../../shared/messages/error-messages.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { servePicturesOf } from '../app-protocol.ts';
import { composeLetter } from '../letters/compose-letter.ts';
import { printLetter } from '../letters/print-letter.ts';
import { writeOutput } from '../letters/write-output.ts';
import { runJournal } from '../run-journal.ts';

/** Resolves in the page once the journal is drawn with its fonts. */
const UNTIL_DRAWN = `new Promise((resolve) => {
  const settle = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)));
  const look = () => document.querySelector('.frame')
    ? document.fonts.ready.then(settle)
    : requestAnimationFrame(look);
  look();
})`;

async function openStarterJournal(folder: string): Promise<Result<JournalStore>> {
  const opened = await openJournal(folder, defaultStoreDeps);
  if (opened.ok || opened.error.code !== 'journal-missing') return opened;
  const { now, newId, newRun } = defaultStoreDeps;
  const contents = makeStarterState({ now: now(), newId, run: newRun(), language: 'system' });
  return createJournal(folder, contents, defaultStoreDeps);
}

/** The journal's first letter; one is begun where there is none: its first notebook, to its first child. */
async function findFirstLetter(store: JournalStore): Promise<Result<Letter>> {
  const { journal, letters } = store.state();
  const [letter] = letters.values();
  if (letter !== undefined) return ok(letter);
  const [child] = journal.children;
  const [notebookId] = journal.notebooks;
  if (child === undefined || notebookId === undefined) return fail({ code: 'nothing-selected' });
  return store.execute('addLetter', {
    to: { childId: child.id, name: child.name },
    language: 'ko',
    selection: { notebookId },
  });
}

async function composeFirstLetter(journal: string): Promise<Result<LetterModel>> {
  const opened = await openStarterJournal(journal);
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const letter = await findFirstLetter(store);
    return letter.ok ? composeLetter(store.state(), store.damaged, letter.value) : letter;
  } finally {
    await store.close();
  }
}

async function takePicture(window: BrowserWindow, file: string): Promise<void> {
  await window.webContents.executeJavaScript(UNTIL_DRAWN);
  const picture = await window.webContents.capturePage();
  await writeFile(file, picture.toPNG());
}

async function makeFirstLetter(folder: string): Promise<Result<readonly string[]>> {
  const journal = join(folder, 'journal');
  const pdf = join(folder, 'letter.pdf');
  const picture = join(folder, 'window.png');
  await mkdir(folder, { recursive: true });
  const model = await composeFirstLetter(journal);
  if (!model.ok) return model;
  servePicturesOf(() => journal);
  const printed = await printLetter(model.value);
  if (!printed.ok) return printed;
  const written = await writeOutput(nodeFileSystem, pdf, printed.value);
  if (!written.ok) return written;
  const { window, close } = await runJournal({ journal });
  await takePicture(window, picture);
  await close();
  return ok([pdf, picture]);
}

/**
 * The main job once, for a computer without a display: opens the starter journal in `folder`, exports its first letter and
 * takes a picture of the window, says where both are, and gives the process's exit code.
 */
export async function runFirstLetter(folder: string): Promise<number> {
  const made = await makeFirstLetter(resolve(folder));
  if (made.ok) {
    const [letter, picture] = made.value;
    process.stdout.write(`Letter: ${letter}\nWindow: ${picture}\n`);
  } else {
    process.stderr.write(`${describeError(made.error, 'en')}\n`);
  }
  return made.ok ? 0 : 1;
}
