import type { BrowserWindow } from 'electron';
import { localDay } from '../../data/backups/local-day.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import type { CallInput } from '../../shared/ipc-contract.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { letterFileName } from '../../shared/letters/letter-file-name.ts';
import { makeQuoteCard } from '../../shared/quotes/cards/make-card.ts';
import { ok, type Result } from '../../shared/result.ts';
import { askWhereTo } from '../ask-where-to.ts';
import { writeOutput } from '../letters/write-output.ts';
import { drawCard } from './draw-card.ts';
import { findQuote } from './find-quote.ts';
import { putOnClipboard } from './put-on-clipboard.ts';

type PictureInput = CallInput<'saveQuotePicture'>;

/** Output: the picture's bytes, and the title of the page that its words are from. */
async function makePicture(
  state: JournalState,
  { choice, language, ...place }: PictureInput,
): Promise<Result<{ readonly png: Uint8Array; readonly title: string }>> {
  const found = findQuote(state, place);
  if (!found.ok) return found;
  const { quote, page } = found.value;
  const png = await drawCard(makeQuoteCard(quote, page, choice, language));
  return png.ok ? ok({ png: png.value, title: page.title }) : png;
}

/**
 * Draws a quote as a picture, asks the parent where to, and writes it there. Output: the path once the file is whole, null where
 * he changed his mind. Nothing is asked where nothing could be drawn.
 */
export async function saveQuotePicture(
  state: JournalState,
  input: PictureInput,
  window: BrowserWindow,
): Promise<Result<{ readonly path: string } | null>> {
  const picture = await makePicture(state, input);
  if (!picture.ok) return picture;
  const { png, title } = picture.value;
  const name = letterFileName({ title, edtfDate: localDay(new Date()) }, 'png');
  const path = await askWhereTo(window, name, 'png');
  if (path === undefined) return ok(null);
  const written = await writeOutput(nodeFileSystem, path, png);
  return written.ok ? ok({ path }) : written;
}

/** Draws a quote as a picture and puts it on the clipboard, to be pasted into a message. */
export async function copyQuotePicture(
  state: JournalState,
  input: PictureInput,
): Promise<Result<null>> {
  const picture = await makePicture(state, input);
  if (!picture.ok) return picture;
  await putOnClipboard({ png: picture.value.png });
  return ok(null);
}
