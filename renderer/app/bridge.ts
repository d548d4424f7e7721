import type { BookletterApi, CallName } from '../../shared/ipc-contract.ts';
import { CALL_NAMES } from '../../shared/ipc-names.ts';

declare global {
  interface Window {
    readonly bookletter: BookletterApi;
  }
}

/** Calls that leave the journal as it is. */
const ASKING: ReadonlySet<CallName> = new Set<CallName>([
  'getSurroundings',
  'getSession',
  'getBackups',
  'getPage',
  'getPages',
  'findEntries',
  'findBacklinks',
  'findSameQuotes',
  'countTagged',
  'exportLetter',
  'printLetter',
  'getSentLetter',
  'exportSentLetter',
  'printSentLetter',
  'getBookYears',
  'getBook',
  'exportBook',
  'cancelBook',
  'showExport',
  'copyQuote',
  'saveQuotePicture',
  'copyQuotePicture',
  'saveTimeline',
  'copyTimelinePicture',
  'openLink',
  'flushed',
]);

let changing = 0;

function countChanges(name: CallName): (input: never) => Promise<unknown> {
  const call = window.bookletter[name] as (input: unknown) => Promise<unknown>;
  if (ASKING.has(name)) return call;
  return async (input) => {
    changing += 1;
    try {
      return await call(input);
    } finally {
      changing -= 1;
    }
  };
}

/** The calls that main answers; preload puts them there. */
export const api = {
  ...Object.fromEntries(CALL_NAMES.map((name) => [name, countChanges(name)])),
  on: window.bookletter.on,
} as BookletterApi;

/**
 * Whether the window itself is changing something now. Main tells of a change before it answers the call that made it, so a
 * change that is told at any other time was made elsewhere.
 */
export function isChanging(): boolean {
  return changing > 0;
}
