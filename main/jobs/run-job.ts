import { app } from 'electron';

/**
 * How often a job's loop is woken, in ms. Electron's main loop was seen to sleep on although a file's fsync had ended, once in some
 * hundred jobs: with no window and no timer nothing else wakes it.
 */
const WAKE_EVERY = 100;

/** Runs a job to its end. One that breaks says why and ends with 1: a job has nobody who could close a dialog of Electron's. */
export async function runJob<Options>(
  job: (options: Options) => Promise<number>,
  options: Options,
): Promise<void> {
  setInterval(() => {}, WAKE_EVERY);
  try {
    app.exit(await job(options));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'unknown error'}\n`);
    app.exit(1);
  }
}
