import { flushBeforeClosing } from '../saving/save-tracker.ts';
import { api } from './bridge.ts';

/** Before the window closes: saves everything typed and tells main how much could not be. */
export function answerFlushRequests(): void {
  api.on('flushRequested', () => {
    void flushBeforeClosing().then((unsaved) => api.flushed({ unsaved }));
  });
}
