import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../../../data/error-code.ts';
import { type AppError, fail, ok, type Result } from '../../../shared/result.ts';
import type { PrintJob } from '../../jobs/print-job.ts';
import type { CliIo } from '../cli-io.ts';

/** Every PDF begins so (ISO 32000-2, 7.5.2). */
const PDF_START = '%PDF-';

function failPrinting(reason: string): { ok: false; error: AppError } {
  return { ok: false, error: { code: 'print-failed', reason } };
}

async function printInFolder(
  folder: string,
  job: PrintJob,
  runElectron: CliIo['runElectron'],
): Promise<Result<Uint8Array>> {
  const [modelPath, pdfPath] = [join(folder, 'letter.json'), join(folder, 'letter.pdf')];
  await writeFile(modelPath, JSON.stringify(job));
  const { code, stderr } = await runElectron(['--print-letter', modelPath, pdfPath]);
  if (code !== 0) {
    const lastLine = stderr.trim().split('\n').at(-1)?.trim();
    return failPrinting(lastLine || `exit code ${code}`);
  }
  const pdf = await readFile(pdfPath).catch(() => Buffer.alloc(0));
  const isPdf = pdf.subarray(0, PDF_START.length).toString('latin1') === PDF_START;
  return isPdf ? ok(pdf) : failPrinting('no PDF came of it');
}

/**
 * Input: a letter and its journal's folder. Output: a PDF of it, printed by the app's own Chromium. The letter goes there and back through a folder
 * of its own among the temporary files, which only this user can read and which is gone afterwards.
 */
export async function printByElectron(
  job: PrintJob,
  runElectron: CliIo['runElectron'],
): Promise<Result<Uint8Array>> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'bookletter-'));
    return await printInFolder(folder, job, runElectron);
  } catch (error) {
    return fail({ code: 'print-failed', reason: errorCode(error) });
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
