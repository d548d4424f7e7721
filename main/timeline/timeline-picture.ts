import type { BrowserWindow } from 'electron';
import { localDay } from '../../data/backups/local-day.ts';
import { nodeFileSystem } from '../../data/node-file-system.ts';
import type { CallInput } from '../../shared/ipc-contract.ts';
import type { JournalState } from '../../shared/journal/journal-state.ts';
import { letterFileName } from '../../shared/letters/letter-file-name.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { makeTimelinePicture } from '../../shared/timeline/make-timeline-picture.ts';
import type { TimelinePicture } from '../../shared/timeline/timeline-choice.ts';
import type { SizedSvg } from '../../shared/timeline/write-timeline-svg.ts';
import { askWhereTo } from '../ask-where-to.ts';
import { writeOutput } from '../letters/write-output.ts';
import { drawSvgs } from '../pictures/draw-svgs.ts';
import { putOnClipboard } from '../quotes/put-on-clipboard.ts';
import { gatherFromJournal } from './gather-from-journal.ts';

type Drawn = { readonly picture: SizedSvg; readonly title: string };

function drawTimeline(
  state: JournalState,
  { choice, language, theme }: TimelinePicture,
  today: string,
): Result<Drawn> {
  const lanes = gatherFromJournal(state, choice, { language, today });
  if (lanes.every(({ items }) => items.length === 0)) return fail({ code: 'empty-timeline' });
  return ok(makeTimelinePicture(lanes, { language, theme }));
}

async function toPng(picture: SizedSvg): Promise<Result<Uint8Array>> {
  const drawn = await drawSvgs([picture]);
  return drawn.ok ? ok(drawn.value[0] ?? new Uint8Array()) : drawn;
}

/**
 * Draws a timeline, asks the parent where to, and writes it there. Output: the path once the file is whole, null where he changed
 * his mind. Nothing is asked where nothing could be drawn.
 */
export async function saveTimeline(
  state: JournalState,
  { format, ...input }: CallInput<'saveTimeline'>,
  window: BrowserWindow,
): Promise<Result<{ readonly path: string } | null>> {
  const today = localDay(new Date());
  const drawn = drawTimeline(state, input, today);
  if (!drawn.ok) return drawn;
  const { picture, title } = drawn.value;
  const bytes = format === 'svg' ? ok(new TextEncoder().encode(picture.svg)) : await toPng(picture);
  if (!bytes.ok) return bytes;
  const name = letterFileName({ title, edtfDate: today }, format);
  const path = await askWhereTo(window, name, format);
  if (path === undefined) return ok(null);
  const written = await writeOutput(nodeFileSystem, path, bytes.value);
  return written.ok ? ok({ path }) : written;
}

/** Draws a timeline and puts it on the clipboard, to be pasted into a message. */
export async function copyTimelinePicture(
  state: JournalState,
  input: TimelinePicture,
): Promise<Result<null>> {
  const drawn = drawTimeline(state, input, localDay(new Date()));
  if (!drawn.ok) return drawn;
  const png = await toPng(drawn.value.picture);
  if (!png.ok) return png;
  await putOnClipboard({ png: png.value });
  return ok(null);
}
