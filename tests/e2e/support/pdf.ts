import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The text of each page of a PDF as poppler's pdftotext reads it, with what stands in its margins: in an order that it guesses from
 * where words stand, or in that in which they are written, as it is copied and read aloud.
 */
export async function readPdfPages(
  file: string,
  order: 'guessed' | 'written' = 'guessed',
): Promise<string[]> {
  const raw = order === 'written' ? ['-raw'] : [];
  const args = ['-enc', 'UTF-8', ...raw, file, '-'];
  const { stdout } = await run('pdftotext', args, { maxBuffer: 1e8 });
  return stdout.normalize('NFC').split('\f').slice(0, -1);
}

/**
 * Input: the text of a page, and how many stand before it. Output: it without its number, which is a line by itself, wherever
 * pdftotext read it; a cover is not counted.
 */
export function withoutNumber(page: string, before: number): string {
  const lines = page.split('\n');
  const at = lines.findLastIndex((line) => [before, before + 1].map(String).includes(line.trim()));
  return lines.filter((_, index) => index !== at).join('\n');
}

/** The text of a PDF as `readPdfPages` reads it, without page numbers. */
export async function readPdfText(
  file: string,
  order: 'guessed' | 'written' = 'guessed',
): Promise<string> {
  return (await readPdfPages(file, order)).map(withoutNumber).join('\f');
}

export type PdfFont = { readonly name: string; readonly embedded: boolean };

/** The fonts of a PDF as poppler's pdffonts lists them. */
export async function readPdfFonts(file: string): Promise<PdfFont[]> {
  const { stdout } = await run('pdffonts', [file]);
  const [, rule = '', ...rows] = stdout.trimEnd().split('\n');
  // The columns are as wide as the dashes under their heads: name, type, encoding, emb, sub, uni, object.
  const widths = rule.split(' ').map((dashes) => dashes.length);
  const start = widths.slice(0, 3).reduce((sum, width) => sum + width + 1, 0);
  return rows.map((row) => ({
    name: row.slice(0, widths[0]).trim(),
    embedded: row.slice(start, start + 3).trim() === 'yes',
  }));
}

/** What pdfinfo says of a PDF, by its labels. */
export async function readPdfInfo(file: string): Promise<Readonly<Record<string, string>>> {
  const { stdout } = await run('pdfinfo', [file]);
  const pairs = stdout.split('\n').map((line) => line.split(/:\s+(.*)/));
  return Object.fromEntries(pairs.map(([label = '', value = '']) => [label, value]));
}

export type PdfImage = { readonly width: number; readonly height: number };

/** The pictures of a PDF in pixels, as poppler's pdfimages lists them; masks are none. */
export async function listPdfImages(file: string): Promise<PdfImage[]> {
  const { stdout } = await run('pdfimages', ['-list', file]);
  const rows = stdout.trimEnd().split('\n').slice(2);
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , type]) => type === 'image')
    .map(([, , , width, height]) => ({ width: Number(width), height: Number(height) }));
}

/** The pages that links of a PDF lead to, counted from 1, by the names of places, as poppler's pdfinfo lists them. */
export async function readPdfDests(file: string): Promise<ReadonlyMap<string, number>> {
  const { stdout } = await run('pdfinfo', ['-dests', file]);
  const lines = stdout.matchAll(/^ +(\d+) .*"(.*)"$/gm);
  return new Map([...lines].map(([, page, name = '']) => [name, Number(page)]));
}
