import type { DrawingColours } from '../../timeline/drawing-themes.ts';
import type { LeastMargins, PaperSize } from '../paper-sizes.ts';
import type { MarkPlaces } from './parts/page-marks.css.ts';

/** `#rrggbb` each; words in `ink`, `quiet` and `accent` have a contrast of at least 4.5 : 1 on `ground`. */
export type StationeryColours = {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
};

/** Vectors in millimetres, as the content of an SVG. They stand in the margins, where no words are. */
export type StationeryArt = {
  /** A whole sheet's, from its upper left corner on. */
  readonly sheet: string;
  /**
   * On a screen a letter is one long leaf, and this part of the sheet's art is seen at its head and foot: how deep it is, in
   * millimetres from the upper and from the lower edge.
   */
  readonly depth: { readonly head: number; readonly foot: number };
  /** What is seen again and again between head and foot, `height` millimetres high each time. */
  readonly tile?: { readonly height: number; readonly content: string };
};

/** A look of letters. What it leaves out is as on plain paper. */
export type Stationery = {
  readonly colours: StationeryColours;
  /** The colours of words where the ground is white, as in a Word file; left out, those above. */
  readonly onWhite?: StationeryColours;
  /** The marks of drawn timelines on it, where those on white would be lost. */
  readonly marks?: DrawingColours['marks'];
  /** Names of fonts; what they lack is taken from the shared ones. */
  readonly fonts: { readonly latin: string; readonly korean: string };
  /** What its art needs of the sheet where the parent wants narrow margins. */
  readonly leastMargins?: LeastMargins;
  /** Other margins and sizes of type. */
  readonly lay?: (size: PaperSize) => PaperSize;
  /** Millimetres: where words stand on ruled lines, their distance; what is drawn is as high as whole lines. */
  readonly lineOf?: (size: PaperSize) => number;
  /** How much larger than usual timelines are drawn. */
  readonly drawingScale?: number;
  /** Rules in which it differs, written behind the shared ones. */
  readonly writeCss?: (size: PaperSize) => string;
  /** Where page numbers and running heads stand, where that is not in the middle of an empty margin. */
  readonly placeMarks?: (size: PaperSize) => MarkPlaces;
  readonly drawArt?: (size: PaperSize) => StationeryArt;
};

/** Ink and persimmon on white paper. */
export const PLAIN_COLOURS: StationeryColours = {
  ground: '#ffffff',
  ink: '#2b2622',
  quiet: '#6f665e',
  line: '#cfc5b8',
  accent: '#b5482f',
};
export const PLAIN_FONTS = { latin: 'Source Serif 4', korean: 'Gowun Batang' };
