import { dialog } from 'electron';
import type { closeMessages } from './close-messages.ts';

/** Work that is over sooner than this, in ms, is not spoken of. */
const LONG_MS = 1000;

/** Does the work; where it takes long, says so until it is done, and lets the parent end what can be left out of it. */
export async function tellWhenLong(
  work: (signal: AbortSignal) => Promise<void>,
  messages: (typeof closeMessages)['ko' | 'en'],
): Promise<void> {
  const skipped = new AbortController();
  const done = new AbortController();
  const tell = async () => {
    const { response } = await dialog.showMessageBox({
      type: 'info',
      message: messages.backingUp,
      buttons: [messages.wait, messages.skipBackup],
      defaultId: 0,
      // Also what is answered when the work is done and the message goes by itself.
      cancelId: 0,
      signal: done.signal,
    });
    if (response === 1) skipped.abort();
  };
  const timer = setTimeout(() => void tell(), LONG_MS);
  try {
    await work(skipped.signal);
  } finally {
    clearTimeout(timer);
    done.abort();
  }
}
