import { app } from 'electron';

function endInFailure(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
  app.exit(1);
}

/** Runs a job to its end. One that breaks says why and ends with 1: a job has nobody who could close a dialog of Electron's. */
export async function runJob<Options>(
  job: (options: Options) => Promise<number>,
  options: Options,
): Promise<void> {
  process.on('uncaughtException', endInFailure);
  try {
    app.exit(await job(options));
  } catch (error) {
    endInFailure(error);
  }
}
