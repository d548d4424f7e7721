import type { BookColour } from '../book-choice.ts';

/** `#rrggbb` each. Words in `ink` have a contrast of at least 4.5 : 1 on `ground`, those in `accent` on the label's paper. */
export type CoverColours = {
  readonly ground: string;
  readonly ink: string;
  readonly label: string;
  readonly labelInk: string;
  readonly accent: string;
};

const PAPER = { label: '#faf7f2', labelInk: '#2b2622', accent: '#b5482f' } as const;

export const COVER_COLOURS: Readonly<Record<BookColour, CoverColours>> = {
  persimmon: { ...PAPER, ground: '#b5482f', ink: '#fffaf3' },
  pine: { ...PAPER, ground: '#33503f', ink: '#f4f1e8', accent: '#33503f' },
  ink: { ...PAPER, ground: '#2b2f3a', ink: '#f1ece3', accent: '#2b2f3a' },
  plum: { ...PAPER, ground: '#5e3350', ink: '#f8efe9', accent: '#5e3350' },
  paper: {
    label: '#fffdf9',
    labelInk: '#2b2622',
    accent: '#b5482f',
    ground: '#efe6d8',
    ink: '#5a4a3e',
  },
};
