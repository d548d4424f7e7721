import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A page of a PDF as a PNG, as poppler draws it. Pages count from 1; `dpi` in pixels an inch. */
export async function drawPdfPage(file: string, page: number, dpi = 72): Promise<Buffer> {
  const out = `${file}-${page}-${dpi}`;
  const range = ['-f', String(page), '-l', String(page), '-singlefile'];
  await run('pdftoppm', ['-r', String(dpi), '-png', ...range, file, out]);
  const png = await readFile(`${out}.png`);
  await rm(`${out}.png`);
  return png;
}

/** Part of a page, in pixels of 72 an inch, as its pixels: three bytes each. */
export async function readPdfPixels(
  file: string,
  page: number,
  { x, y, width, height }: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>,
): Promise<Buffer> {
  const range = ['-f', String(page), '-l', String(page), '-singlefile'];
  const box = ['-x', x, '-y', y, '-W', width, '-H', height].map(String);
  const { stdout } = await run('pdftoppm', ['-r', '72', ...range, ...box, file], {
    encoding: 'buffer',
  });
  // Before them stand the format and the size.
  return stdout.subarray(-3 * width * height);
}
