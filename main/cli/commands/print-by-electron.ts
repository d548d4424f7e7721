import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../../data/error-code.ts';
import { type AppError, fail, ok, type Result } from '../../../shared/result.ts';
import type { PrintBookJob, PrintJob } from '../../jobs/print-job.ts';
import type { CliIo } from '../cli-io.ts';
import { inOwnFolder, runJob } from './run-job.ts';

/** Every PDF begins so (ISO 32000-2, 7.5.2). */
const PDF_START = '%PDF-';

function failPrinting(reason: string): { ok: false; error: AppError } {
  return { ok: false, error: { code: 'print-failed', reason } };
}

/** A letter or a book, and the folder of its journal. */
type Job =
  | { readonly flag: '--print-letter'; readonly job: PrintJob }
  | { readonly flag: '--print-book'; readonly job: PrintBookJob };

async function printInFolder(
  folder: string,
  job: Job,
  runElectron: CliIo['runElectron'],
): Promise<Result<Uint8Array>> {
  const [jobPath, out] = [join(folder, 'job.json'), join(folder, 'printed.pdf')];
  const failure = await runJob({ ...job, jobPath, out }, runElectron);
  if (failure !== undefined) return failPrinting(failure);
  const pdf = await readFile(out).catch(() => Buffer.alloc(0));
  const isPdf = pdf.subarray(0, PDF_START.length).toString('latin1') === PDF_START;
  return isPdf ? ok(pdf) : failPrinting('no PDF came of it');
}

/** Input: what to print. Output: a PDF of it, printed by the app's own Chromium. */
export async function printByElectron(
  job: Job,
  runElectron: CliIo['runElectron'],
): Promise<Result<Uint8Array>> {
  try {
    return await inOwnFolder((folder) => printInFolder(folder, job, runElectron));
  } catch (error) {
    return fail({ code: 'print-failed', reason: errorCode(error) });
  }
}
