import { hashText } from '../text/hash-text.ts';

/** A cloth binding: its colour, the colour of the letters stamped on it, and how they are set. */
export type CoverDesign = {
  readonly cloth: string;
  readonly ink: string;
  readonly layout: 'framed' | 'label' | 'plain';
};

const CREAM = '#f7efe0';
const DARK = '#33281f';

/** Dyed book cloth, each with letters at a contrast of at least 4.5:1. */
const CLOTHS: readonly { readonly cloth: string; readonly ink: string }[] = [
  { cloth: '#8c3b2b', ink: CREAM },
  { cloth: '#2f4b3d', ink: CREAM },
  { cloth: '#2c3d5b', ink: CREAM },
  { cloth: '#5a3449', ink: CREAM },
  { cloth: '#7d5a1e', ink: CREAM },
  { cloth: '#28565b', ink: CREAM },
  { cloth: '#565d31', ink: CREAM },
  { cloth: '#6d2a39', ink: CREAM },
  { cloth: '#4b4f59', ink: CREAM },
  { cloth: '#3f4a74', ink: CREAM },
  { cloth: '#7a4a35', ink: CREAM },
  { cloth: '#d8b9a6', ink: DARK },
  { cloth: '#d9c9a8', ink: DARK },
  { cloth: '#b5c4ae', ink: DARK },
];

const LAYOUTS = ['framed', 'label', 'plain'] as const;

/** The binding of a book without a picture: the same for the same title, wherever and whenever it is shown. */
export function designCover(title: string): CoverDesign {
  const seed = hashText(title.normalize('NFC').trim().toLowerCase());
  const cloth = CLOTHS[seed % CLOTHS.length] as (typeof CLOTHS)[number];
  const layout = LAYOUTS[
    Math.floor(seed / CLOTHS.length) % LAYOUTS.length
  ] as (typeof LAYOUTS)[number];
  return { ...cloth, layout };
}
