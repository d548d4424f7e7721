import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { CALL_CHANNEL, CALL_NAMES, EVENT_CHANNEL } from '../../shared/ipc-names.ts';

type Listener = (payload: unknown) => void;

const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [
    name,
    (input: unknown) => ipcRenderer.invoke(CALL_CHANNEL, name, input) as Promise<unknown>,
  ]),
);

/** One method a call of the contract, and one way to hear main's events; nothing generic is exposed. */
contextBridge.exposeInMainWorld('bookletter', {
  ...calls,
  on: (name: string, listener: Listener) => {
    const hear = (_event: IpcRendererEvent, eventName: string, payload: unknown) => {
      if (eventName === name) listener(payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, hear);
    };
  },
});
