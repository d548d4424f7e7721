import { readFileSync, writeFileSync } from 'node:fs';
import { type WindowState, windowStateSchema } from './window-bounds.ts';

/** Where the window was last time; undefined where that is not known or cannot be read, which costs nothing. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps the place for next time. It is a convenience: where it cannot be kept, nothing is said. */
export function keepWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, `${JSON.stringify(state, null, 2)}\n`);
  } catch {
    // The window opens in the middle next time.
  }
}
