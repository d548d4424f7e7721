import { join } from 'node:path';
import { app } from 'electron';

/** Where the built parts lie, and where the journal lies when nobody said otherwise. */
export function getAppPaths() {
  return {
    built: join(import.meta.dirname, '..'),
    renderer: join(import.meta.dirname, '../renderer'),
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    journal: join(app.getPath('userData'), 'journal'),
    windowState: join(app.getPath('userData'), 'window-state.json'),
    lastJournal: join(app.getPath('userData'), 'last-journal.json'),
    /** What can be computed again of the journals that were opened here. */
    indexes: join(app.getPath('userData'), 'index'),
  };
}
