import { BrowserWindow } from 'electron';
import type { MainEventName, MainEvents } from '../../shared/ipc-contract.ts';
import { EVENT_CHANNEL } from '../../shared/ipc-names.ts';

/** Tells every open window. */
export function sendEvent<Name extends MainEventName>(name: Name, payload: MainEvents[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  }
}
