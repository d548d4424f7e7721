import type { BrowserWindow } from 'electron';
import type { JournalStore } from '../../data/journal-store.ts';
import type { CallInput, CallOutput } from '../../shared/ipc-contract.ts';
import { findLetter } from '../../shared/journal/find-things.ts';
import { buildLetterModel, entriesOfLetter } from '../../shared/letters/build-letter-model.ts';
import { describeSent } from '../../shared/letters/copies/plan-sent.ts';
import type { Paper } from '../../shared/letters/letter-schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import { findLetterSources } from './compose-letter.ts';
import { type Letter, sendToFile, sendToPrinter } from './send-letter.ts';

/** A kept letter as it is now. */
function readLetter(store: JournalStore, letterId: string, paper?: Paper): Result<Letter> {
  const state = store.state();
  const kept = findLetter(state, letterId);
  if (!kept.ok) return kept;
  const letter = { ...kept.value, paper: paper ?? kept.value.paper };
  const sources = findLetterSources(state, store.damaged, letter);
  if (!sources.ok) return sources;
  const model = buildLetterModel(sources.value);
  if (!model.ok) return model;
  const held = describeSent(model.value, entriesOfLetter(sources.value));
  return ok({
    id: letterId,
    model: model.value,
    folder: store.folder,
    keep: (how) => store.keepSent({ letter, model: model.value, held, how }),
  });
}

/** Asks the parent where to, and writes a kept letter there; see `sendToFile`. */
export async function exportLetter(
  store: JournalStore,
  { letterId, format, paper }: CallInput<'exportLetter'>,
  window: BrowserWindow,
): Promise<Result<CallOutput<'exportLetter'>>> {
  const letter = readLetter(store, letterId, paper);
  return letter.ok ? sendToFile(letter.value, format, window) : letter;
}

/** Prints a kept letter on paper; see `sendToPrinter`. */
export async function printKeptLetter(
  store: JournalStore,
  letterId: string,
): Promise<Result<CallOutput<'printLetter'>>> {
  const letter = readLetter(store, letterId);
  return letter.ok ? sendToPrinter(letter.value) : letter;
}
