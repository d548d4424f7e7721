import type { BrowserWindow } from 'electron';
import type { z } from 'zod';
import { localDay } from '../../data/backups/local-day.ts';
import type { JournalStore } from '../../data/journal-store.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import { defaultStoreDeps } from '../../data/store-deps.ts';
import type { BookModel } from '../../shared/book/book-model.ts';
import { picturesOfBook } from '../../shared/book/pictures-of-book.ts';
import type { requestInputs } from '../../shared/ipc-contract.ts';
import { letterFileName } from '../../shared/letters/letter-file-name.ts';
import type { LetterPictures } from '../../shared/letters/letter-pictures.ts';
import { ok, type Result } from '../../shared/result.ts';
import { askWhereTo } from '../ask-where-to.ts';
import { sendEvent } from '../ipc/send-event.ts';
import { gatherNamed } from '../letters/gather-pictures.ts';
import { writeOutput } from '../letters/write-output.ts';
import { drawSvgs } from '../pictures/draw-svgs.ts';
import { composeBook } from './compose-book.ts';
import { encodeBookEpub } from './encode-book-epub.ts';
import { printBook } from './print-book.ts';

type Input = z.output<(typeof requestInputs)['exportBook']>;
type Written = Result<{ readonly path: string } | null>;

/** Output: the file's bytes, null where the parent ended it. */
async function encode(
  model: BookModel,
  pictures: LetterPictures,
  { format, bleed }: Input,
  signal: AbortSignal,
): Promise<Result<Uint8Array | null>> {
  if (format === 'epub') {
    const epub = await encodeBookEpub(model, pictures, drawSvgs);
    return signal.aborted ? ok(null) : epub;
  }
  const onCounted = (pages: number) => sendEvent('bookCounted', { pages });
  return printBook(model, { hasBleed: bleed, signal, onCounted });
}

async function write(
  store: JournalStore,
  input: Input,
  window: BrowserWindow,
  signal: AbortSignal,
): Promise<Written> {
  const { choice, format } = input;
  const today = localDay(defaultStoreDeps.now());
  const model = composeBook(store.state(), store.damaged, choice, today);
  if (!model.ok) return model;
  const named = letterFileName({ title: model.value.title, edtfDate: '' }, format);
  const path = await askWhereTo(window, named, format);
  if (path === undefined) return ok(null);
  const pictures = await gatherNamed(nodeFileSystem, store.folder, picturesOfBook(model.value));
  if (!pictures.ok) return pictures;
  const bytes = await encode(model.value, pictures.value, input, signal);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok(null);
  const written = await writeOutput(nodeFileSystem, path, bytes.value);
  return written.ok ? ok({ path }) : written;
}

/** What writes books, one at a time, and ends the one that is under way. Nothing is written of one that is ended. */
export function makeBookWriter() {
  let underWay: AbortController | null = null;
  return {
    /** Asks the parent where to. Output: the path once the file is whole, null where he changed his mind. */
    write: async (store: JournalStore, input: Input, window: BrowserWindow): Promise<Written> => {
      underWay?.abort();
      const own = new AbortController();
      underWay = own;
      try {
        return await write(store, input, window, own.signal);
      } finally {
        if (underWay === own) underWay = null;
      }
    },
    cancel: (): void => underWay?.abort(),
  };
}
