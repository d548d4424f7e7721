import type { PaperSize } from '../../paper-sizes.ts';

/** The cover's words stand on lines too: so many lines lie above the name, and below when to open. */
function writeCoverCss(size: PaperSize, line: number): string {
  const count = Math.round((size.height - 2 * size.marginBlock) / line);
  const above = Math.round(count * 0.36);
  const below = count - above - 6;
  return `
.letter-cover { grid-template-rows: ${above * line}mm auto ${below * line}mm auto; min-height: 0; }
.letter .letter-cover-to { font-size: 1.5em; }
.letter .letter-cover-open { font-size: 1em; }
.letter-cover-face::after, .letter-cover-open::before { height: ${line}mm; margin: 0; border: 0; }`;
}

/**
 * Input: a sheet, and how far its lines are apart, in millimetres. Output: rules by which everything is as high as whole lines, so
 * that what follows stands on its line again.
 */
export function writeWholeLines(size: PaperSize, height: number): string {
  const line = `${height}mm`;
  const picture = Math.floor((size.height * 0.36) / height);
  return `
.letter {
  --letter-half: 0mm; --letter-step: ${line}; --letter-gap: ${line}; --letter-below-heading: 0mm;
  max-width: none;
}
.letter, .letter :is(p, li, h2, h3, h4, h5, h6, figcaption, pre, ol, ul, div, section) { line-height: ${line}; }
.letter :is(.letter-salutation, .letter-detail, .letter-signature, .letter-event-date, .letter-event-note,
  .letter-event-source, figcaption, .letter-footnotes, h2, h3, h4, h5, h6) { font-size: 1em; }
:is(.letter-opening, .letter-page) + .letter-page::before,
.letter-page + :is(.letter-closing, .letter-ending, .letter-postscript)::before {
  height: ${line}; margin: 0 auto; border: 0;
}
.letter-footnotes::before { height: 0; margin: 0; border: 0; }
.letter .letter-footnotes > ol > li + li,
.letter :is(.letter-translation, .letter-why, .letter-event-note, .letter-event-source, figcaption) { margin-top: 0; }
.letter .letter-footnotes-heading { margin: 0; }
.letter .letter-timeline > li { padding-bottom: 0; }
.letter hr { height: ${line}; margin: 0; border: 0; }
.letter .letter-picture { margin-top: ${line}; }
.letter .letter-picture img { width: 100%; height: calc(${picture} * ${line}); max-height: none; border-radius: 0; object-fit: scale-down; }
.letter .letter-picture img, .letter-drawing svg { background: #fff; }
.letter-drawing svg + svg { margin-top: ${line}; }
.letter .letter-quote blockquote:not(.letter-has-marks)::before { top: -0.2em; }${writeCoverCss(size, height)}
`;
}
