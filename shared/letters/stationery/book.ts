import { INDENTS } from './parts/indents.css.ts';
import type { Stationery } from './stationery.ts';

const CSS = `${INDENTS}
.letter { text-align: justify; text-wrap: wrap; --letter-half: 0em; }
.letter:lang(ko) { word-break: normal; text-wrap: pretty; }
.letter :where(ul, ol, blockquote, pre, .letter-picture) + :where(p),
.letter :where(p, ul, ol, blockquote, pre, .letter-picture)
  + :where(ul, ol, blockquote, pre, .letter-picture) { margin-top: 0.85em; }
.letter-why { margin-top: 0.85em; }
.letter :is(h2, h3, h4, h5, h6) { text-align: center; }
.letter-heading { margin-top: 0.6em; font-weight: 400; letter-spacing: 0.04em; }
.letter-heading + .letter-detail { margin-top: 0.4em; }
.letter p.letter-detail { text-align: center; }
.letter-detail + .letter-item { margin-top: 2.55em; }
.letter-quote figcaption { text-align: end; }
.letter-footnotes { text-align: start; }
.letter-footnotes .letter-footnotes-heading { text-align: start; }
`;

/** A page of a novel: paragraphs begin with an indent instead of a space, and titles stand in the middle. */
export const BOOK: Stationery = {
  colours: {
    ground: '#ffffff',
    ink: '#231f1b',
    quiet: '#655c53',
    line: '#cfc5b8',
    accent: '#7a4a2c',
  },
  fonts: { latin: 'Source Serif 4', korean: 'Gowun Batang' },
  placeMarks: () => ({ numberAt: 'outer' }),
  writeCss: () => CSS,
};
