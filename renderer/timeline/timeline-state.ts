import { makeObservable } from '../app/observable.ts';
import type { Camera } from './camera.ts';
import type { ItemSpot } from './walk-marks.ts';

/** Where the timeline was looked at last, and what the keys were at, kept while the app runs: one comes back to it from a page. */
export const lastCamera = makeObservable<Camera | null>(null);
export const lastSpot = makeObservable<ItemSpot | undefined>(undefined);
