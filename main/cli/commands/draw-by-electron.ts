import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../../data/error-code.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { SizedSvg } from '../../../shared/timeline/write-timeline-svg.ts';
import { drawnName } from '../../jobs/draw-job.ts';
import type { CliIo } from '../cli-io.ts';
import { inOwnFolder, runJob } from './run-job.ts';

async function drawInFolder(
  folder: string,
  svgs: readonly SizedSvg[],
  runElectron: CliIo['runElectron'],
): Promise<Result<readonly Uint8Array[]>> {
  const job = { flag: '--draw-svgs', job: svgs, jobPath: join(folder, 'drawings.json') };
  const failure = await runJob({ ...job, out: folder }, runElectron);
  if (failure !== undefined) return fail({ code: 'draw-failed', reason: failure });
  return ok(await Promise.all(svgs.map((_, index) => readFile(join(folder, drawnName(index))))));
}

/** Input: drawings of ours. Output: each as a PNG, drawn by the app's own Chromium. */
export async function drawByElectron(
  svgs: readonly SizedSvg[],
  runElectron: CliIo['runElectron'],
): Promise<Result<readonly Uint8Array[]>> {
  try {
    return await inOwnFolder((folder) => drawInFolder(folder, svgs, runElectron));
  } catch (error) {
    return fail({ code: 'draw-failed', reason: errorCode(error) });
  }
}
