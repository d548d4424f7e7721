import { writeRhythm } from './parts/tokens.css.ts';
import type { Stationery } from './stationery.ts';

/** The pen writes small letters on a large body. */
const ENLARGED = 1.5;

const CSS = `${writeRhythm(1.35)}
.letter strong, .letter dfn, .letter :where(h2, h3, h4, h5, h6) { font-weight: 400; }
.letter strong, .letter dfn { color: var(--letter-accent); }
.letter :where(h3) { font-size: 1.2em; }
.letter-heading { font-size: 1.45em; }
.letter em, .letter:lang(ko) em { font-style: normal; }
.letter :where(p, li):lang(en) { hyphens: manual; }
.letter-salutation, .letter-signature { font-size: 1.25em; }
`;

/** Ink of a fountain pen, in the letters of a hand. */
export const HANDWRITING: Stationery = {
  colours: {
    ground: '#ffffff',
    ink: '#1f2c4d',
    quiet: '#566078',
    line: '#b9c2d3',
    accent: '#a8452f',
  },
  fonts: { latin: 'Nanum Pen Script', korean: 'Nanum Pen Script' },
  lay: (size) => ({ ...size, fontSize: size.fontSize * ENLARGED }),
  writeCss: () => CSS,
};
