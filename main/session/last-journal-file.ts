import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const lastJournalSchema = z.object({ journal: z.string().min(1) });

/** The folder that the parent chose last, where he chose one. */
export function readLastJournal(file: string): string | undefined {
  try {
    return lastJournalSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).journal;
  } catch {
    return undefined;
  }
}

/** Keeps the choice for the next start. Where it cannot be kept, the next start opens the usual folder and loses nothing. */
export function keepLastJournal(file: string, journal: string): void {
  try {
    writeFileSync(file, `${JSON.stringify({ journal }, null, 2)}\n`);
  } catch {
    // Said above.
  }
}
