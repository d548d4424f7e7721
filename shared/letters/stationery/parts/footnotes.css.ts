/** A mark must not move the line it stands in. */
export const FOOTNOTES = `
.letter-mark {
  margin-inline-start: 0.08em; font-size: 0.68em; font-weight: 400; line-height: 0;
  font-variant-numeric: lining-nums;
}
.letter-mark a, .letter .letter-footnote-number { color: var(--letter-accent); text-decoration: none; }
.letter-footnotes { margin-top: var(--letter-gap); font-size: 0.85em; line-height: 1.6; }
.letter-footnotes::before {
  content: ""; display: block; width: 5em; margin-bottom: 1em; break-after: avoid;
  border-top: 0.06em solid var(--letter-line);
}
.letter-footnotes .letter-footnotes-heading { margin: 0 0 0.6em; font-size: 1em; }
.letter-footnotes > ol { padding: 0; list-style: none; }
.letter-footnotes > ol > li { position: relative; padding-left: 1.6em; }
.letter-footnotes .letter-long { break-inside: avoid; }
.letter-footnotes > ol > li + li { margin-top: 0.6em; }
.letter-footnote-number {
  position: absolute; left: 0; font-variant-numeric: tabular-nums lining-nums;
}`;
