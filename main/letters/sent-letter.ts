import type { BrowserWindow } from 'electron';
import { readSentModel } from '../../data/attachments/read-sent-model.ts';
import type { JournalStore } from '../../data/journal-store.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import type { CallInput, CallOutput } from '../../shared/ipc-contract.ts';
import { findLetterCopy } from '../../shared/journal/find-things.ts';
import { isSent } from '../../shared/letters/copies/letter-copy-schema.ts';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { type Letter, sendToFile, sendToPrinter } from './send-letter.ts';

async function readSent(store: JournalStore, copyId: string): Promise<Result<Letter>> {
  const copy = findLetterCopy(store.state(), copyId);
  if (!copy.ok) return copy;
  if (!isSent(copy.value)) return fail({ code: 'not-found', kind: 'letter-copy', name: copyId });
  const { letter, sent } = copy.value;
  const { how: _, model: name, ...held } = sent;
  const model = await readSentModel(defaultStoreDeps, store.folder, name);
  if (!model.ok) return model;
  return ok({
    id: letter.id,
    model: model.value,
    folder: store.folder,
    keep: (how) => store.keepSent({ letter, model: model.value, held, how }),
  });
}

/** A letter word for word as it was sent. `damaged-file`: what it held is gone, or not what it was. */
export async function readSentLetter(
  store: JournalStore,
  copyId: string,
): Promise<Result<LetterModel>> {
  const letter = await readSent(store, copyId);
  return letter.ok ? ok(letter.value.model) : letter;
}

/** Writes a letter once more as it was sent; see `sendToFile`. */
export async function exportSentLetter(
  store: JournalStore,
  { copyId, format }: CallInput<'exportSentLetter'>,
  window: BrowserWindow,
): Promise<Result<CallOutput<'exportSentLetter'>>> {
  const letter = await readSent(store, copyId);
  return letter.ok ? sendToFile(letter.value, format, window) : letter;
}

/** Prints a letter once more as it was sent; see `sendToPrinter`. */
export async function printSentLetter(
  store: JournalStore,
  copyId: string,
): Promise<Result<CallOutput<'printSentLetter'>>> {
  const letter = await readSent(store, copyId);
  return letter.ok ? sendToPrinter(letter.value) : letter;
}
