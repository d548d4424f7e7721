import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

/**
 * Lets the parent say where a file goes, a name of ours in his documents to begin with. Output: its path, undefined where he
 * changed his mind.
 */
export async function askWhereTo(
  window: BrowserWindow,
  name: string,
  kind: { readonly name: string; readonly ending: string },
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: kind.name, extensions: [kind.ending] }],
    // The system's dialog asks before a file is written over.
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
