import { writeRhythm } from './parts/tokens.css.ts';
import type { Stationery } from './stationery.ts';

/** Points; a child that learns to read takes a line at a glance. */
const LEAST = 18;
const MOST = 21;

const CSS = `${writeRhythm(1.8)}
.letter { max-width: 21em; }
.letter :where(p, li):lang(en) { hyphens: manual; }
/* A longer closing is divided, so that some of it stays with the name. */
.letter-closing > .letter-long:last-child { break-inside: auto; }
.letter :is(.letter-detail, .letter-event-date, .letter-event-note, .letter-event-source,
  .letter-quote figcaption, .letter-picture figcaption, .letter-footnotes) { font-size: 0.86em; }
.letter-detail, .letter-detail + .letter-detail { font-size: 0.86em; }
/* So few lines are on a sheet that what belongs together would leave most of it empty. */
.letter .letter-translation { break-before: auto; }
.letter-quote-short { break-inside: auto; }
.letter-drawing svg { width: 100%; }
.letter-quote > :is(figure, .letter-translation) { padding-left: 1.1em; }
`;

/** Large type in short lines. */
export const LARGE: Stationery = {
  colours: {
    ground: '#ffffff',
    ink: '#1f1b18',
    quiet: '#564d45',
    line: '#bfb3a5',
    accent: '#a63f26',
  },
  fonts: { latin: 'Source Serif 4', korean: 'Gowun Batang' },
  drawingScale: 1.6,
  lay: (size) => ({
    ...size,
    marginBlock: Math.max(size.marginBlock - 4, 17),
    marginInline: Math.max(size.marginInline - 8, 15),
    fontSize: Math.min(MOST, Math.max(LEAST, Math.round(size.fontSize * 1.85))),
  }),
  writeCss: () => CSS,
};
