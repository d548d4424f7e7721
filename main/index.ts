import { dirname } from 'node:path';
import { app, session as sessions } from 'electron';
import { getAppPaths } from './app-paths.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { closeNetwork, containApp } from './contain.ts';
import { runDrawSvgs } from './jobs/draw-svgs-job.ts';
import { runFirstLetter } from './jobs/first-letter.ts';
import { runPrintBook } from './jobs/print-book-job.ts';
import { runPrintLetter } from './jobs/print-letter-job.ts';
import { runJob } from './jobs/run-job.ts';
import { takeThrowawayProfile } from './jobs/throwaway-profile.ts';
import { runJournal } from './run-journal.ts';
import { readStartOptions } from './start-options.ts';

const options = readStartOptions(process.argv.slice(1), process.env);
const isJob = [options.printLetter, options.printBook, options.drawSvgs, options.firstLetter].some(
  (job) => job !== undefined,
);
/** Of the command that a job works for, and taken away by it. */
const jobFolder = options.printLetter ? dirname(options.printLetter.model) : options.drawSvgs?.out;

app.setName('Bookletter');
registerAppScheme();
closeNetwork(options.devServer);
// A job must neither wait for the parent's window nor touch its profile.
if (isJob) takeThrowawayProfile(jobFolder);
else if (!app.requestSingleInstanceLock()) app.exit(0);

// Not awaited here: Electron is ready only once this module has been read to its end.
void app.whenReady().then(async () => {
  containApp(sessions.defaultSession, options.devServer);
  serveApp(getAppPaths().renderer);
  if (options.printLetter !== undefined) await runJob(runPrintLetter, options.printLetter);
  else if (options.printBook !== undefined) await runJob(runPrintBook, options.printBook);
  else if (options.drawSvgs !== undefined) await runJob(runDrawSvgs, options.drawSvgs);
  else if (options.firstLetter !== undefined) await runJob(runFirstLetter, options.firstLetter);
  else await runJournal(options);
});
