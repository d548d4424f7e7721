import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';

/** What files are called by their endings, where that is not the ending itself in capitals. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  docx: 'Word',
  md: 'Markdown',
  txt: 'Text',
  eml: 'E-mail',
};

/**
 * Lets the parent say where a file goes, a name of ours in his documents to begin with. Output: its path, undefined where he
 * changed his mind.
 */
export async function askWhereTo(
  window: BrowserWindow,
  name: string,
  ending: string,
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: TYPE_NAMES[ending] ?? ending.toUpperCase(), extensions: [ending] }],
    // The system's dialog asks before a file is written over.
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? undefined : filePath;
}
