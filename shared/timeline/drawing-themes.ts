import type { TimelineItemKind } from './timeline-model.ts';

/** `print` is that of letters: on white paper, and without a ground of its own. */
export const DRAWING_THEMES = ['light', 'dark', 'sepia', 'print'] as const;
export type DrawingTheme = (typeof DRAWING_THEMES)[number];

export type DrawingColours = {
  /** What the picture stands on. */
  readonly ground: string;
  /** Whether labels stand on boxes of the ground's colour: an outline of it would make pictures of letters in a PDF. */
  readonly isPrinted?: true;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly marks: Readonly<Record<TimelineItemKind, string>>;
};

/** The colours of the window's themes, `renderer/styles/tokens.css`, and of the stationery. */
export const DRAWING_COLOURS: Readonly<Record<DrawingTheme, DrawingColours>> = {
  light: {
    ground: '#faf7f2',
    ink: '#2b2622',
    quiet: '#6f665e',
    line: '#e4ddd3',
    marks: { event: '#b5482f', birthday: '#6d4aa3', reading: '#0d6363' },
  },
  dark: {
    ground: '#1d1a18',
    ink: '#efe8df',
    quiet: '#a79c91',
    line: '#3a342f',
    marks: { event: '#e48a6b', birthday: '#c0a6ee', reading: '#74c7c0' },
  },
  sepia: {
    ground: '#f3e9d7',
    ink: '#3b2f24',
    quiet: '#6b5a48',
    line: '#dccdb4',
    marks: { event: '#9c3f28', birthday: '#5f4190', reading: '#0e5d5d' },
  },
  print: {
    ground: '#ffffff',
    isPrinted: true,
    ink: '#2b2622',
    quiet: '#6f665e',
    line: '#e4ddd3',
    marks: { event: '#b5482f', birthday: '#6d4aa3', reading: '#0d6363' },
  },
};
