import { makeObservable } from './observable.ts';

/** Whether the rail shows its words, or its icons only. Forgotten when the window closes. */
export const railOpen = makeObservable(true);
/** Whether the rail lies over the page, in a window of one column. */
export const railDrawerOpen = makeObservable(false);
