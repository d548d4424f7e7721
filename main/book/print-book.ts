import type { BrowserWindow } from 'electron';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import { layOutBook } from '../../shared/book/book-geometry.ts';
import type { BookModel } from '../../shared/book/book-model.ts';
import { type BookPaging, layOutPages, type PageOf } from '../../shared/book/pages-of-book.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { addPdfFacts } from '../letters/add-pdf-facts.ts';
import { dropSoftHyphens } from '../letters/drop-soft-hyphens.ts';
import { printToPdf } from '../letters/print-to-pdf.ts';
import { onHiddenWindow } from '../window/on-hidden-window.ts';
import { cutPages } from './cut-pages.ts';
import { type PdfPages, readPdfPages } from './read-pdf-pages.ts';

export type PrintBookOptions = {
  /** For a print shop, which cuts its pages. */
  readonly hasBleed: boolean;
  /** Ends the work; what there is of it is thrown away. */
  readonly signal?: AbortSignal;
  /** Told how many pages the book has, once that is known and they are about to be printed. */
  readonly onCounted?: (pages: number) => void;
};

function showScript(model: BookModel, hasBleed: boolean, raw?: PageOf): string {
  const options = { hasBleed, ...(raw && { pages: [...raw] }) };
  return `window.bookletterBook.print(${JSON.stringify(model)}, ${JSON.stringify(options)})`;
}

async function printShown({ webContents }: BrowserWindow, script: string): Promise<Uint8Array> {
  await webContents.executeJavaScript(script);
  return printToPdf(webContents);
}

function failPrinting(reason: string): Result<never> {
  return fail({ code: 'print-failed', reason });
}

function readPageOf({ places }: PdfPages): PageOf {
  return new Map([...places].map(([id, { page }]) => [id, page]));
}

/** Whether everything stands on the page that the book names. */
function isTrue({ pageOf, count }: BookPaging, { pages, places }: PdfPages): boolean {
  return pages.length === count && [...pageOf].every(([id, page]) => places.get(id)?.page === page);
}

async function printTwice(
  window: BrowserWindow,
  model: BookModel,
  { hasBleed, onCounted }: PrintBookOptions,
): Promise<Result<Uint8Array>> {
  await window.loadURL(`${APP_ORIGIN}/book.html`);
  const probed = readPdfPages(await printShown(window, showScript(model, hasBleed)));
  if (probed === undefined) return failPrinting('its pages cannot be found');
  const raw = readPageOf(probed);
  const paging = layOutPages(model, raw, hasBleed);
  onCounted?.(paging.count);
  const pdf = dropSoftHyphens(await printShown(window, showScript(model, hasBleed, raw)));
  const printed = readPdfPages(pdf);
  if (printed === undefined || !isTrue(paging, printed)) {
    return failPrinting('its page numbers would not be true');
  }
  const cut = cutPages(pdf, printed, layOutBook(hasBleed));
  return cut === undefined ? failPrinting('its pages cannot be cut') : ok(addPdfFacts(cut, model));
}

function untilAborted(signal: AbortSignal | undefined): Promise<Result<null>> {
  return new Promise((resolve) => {
    const end = () => resolve(ok(null));
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
  });
}

/**
 * Input: a book. Output: a PDF of it, printed by Chromium: once to find on which page everything stands, and again with the
 * numbers. Its chapters begin on right-hand pages, its inner margins are the wider ones, and its last page is the back cover.
 * Fonts are embedded; it is tagged, with bookmarks, title, author and language. Null where it was ended before.
 */
export function printBook(
  model: BookModel,
  options: PrintBookOptions,
): Promise<Result<Uint8Array | null>> {
  return onHiddenWindow<Uint8Array | null>({ code: 'print-failed' }, (window) =>
    Promise.race([printTwice(window, model, options), untilAborted(options.signal)]),
  );
}
