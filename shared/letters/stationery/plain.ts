import { PLAIN_COLOURS, PLAIN_FONTS, type Stationery } from './stationery.ts';

/** White paper with nothing on it. */
export const PLAIN: Stationery = { colours: PLAIN_COLOURS, fonts: PLAIN_FONTS };
