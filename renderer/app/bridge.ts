import type { BookletterApi } from '../../shared/ipc-contract.ts';

declare global {
  interface Window {
    readonly bookletter: BookletterApi;
  }
}

/** The calls that main answers; preload puts them there. */
export const api: BookletterApi = window.bookletter;
