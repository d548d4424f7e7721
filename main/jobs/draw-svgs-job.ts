import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { SizedSvg } from '../../shared/timeline/write-timeline-svg.ts';
import { drawSvgs } from '../pictures/draw-svgs.ts';
import type { StartOptions } from '../start-options.ts';
import { drawnName } from './draw-job.ts';

/** Draws the drawings in a JSON file, which the command line wrote a moment ago, and gives the process's exit code. */
export async function runDrawSvgs({
  drawings,
  out,
}: NonNullable<StartOptions['drawSvgs']>): Promise<number> {
  const svgs = JSON.parse(await readFile(drawings, 'utf8')) as readonly SizedSvg[];
  const drawn = await drawSvgs(svgs);
  if (!drawn.ok) {
    process.stderr.write(`${describeError(drawn.error, 'en')}\n`);
    return 1;
  }
  await Promise.all(drawn.value.map((png, index) => writeFile(join(out, drawnName(index)), png)));
  return 0;
}
