import { NO_WALL_FILTER } from '../../shared/quotes/wall-filter.ts';
import { makeObservable } from '../app/observable.ts';

/** How the wall is looked at, kept while the app runs. */
export const wallFilter = makeObservable(NO_WALL_FILTER);
export const showsTranslations = makeObservable(true);
/** How often another quote than the day's own was asked for, and on which day. */
export const askedForMore = makeObservable<{ readonly day: string; readonly times: number }>({
  day: '',
  times: 0,
});
