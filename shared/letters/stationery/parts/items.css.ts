/** Quotes, events and definitions. */
export const ITEMS = `
.letter-quote > :is(figure, .letter-translation) { padding-left: 1.5em; }
.letter-quote-short { break-inside: avoid; }
.letter-quote blockquote { position: relative; padding: 0; border: 0; orphans: 3; widows: 3; }
.letter-quote blockquote:not(.letter-has-marks)::before {
  content: "“" / ""; position: absolute; left: -0.53em; top: -0.06em;
  color: var(--letter-accent); font-size: 1.9em; line-height: 1;
}
.letter-quote figcaption {
  color: var(--letter-quiet); font-size: 0.85em; font-variant-numeric: tabular-nums lining-nums;
  break-before: avoid;
}
.letter-quote blockquote > .letter-long:last-child { break-inside: avoid; }
/* The source is the last line of the paragraph: Chromium forgets what must not be parted where that began on the page before. */
.letter-quote-one { orphans: 3; widows: 3; unicode-bidi: plaintext; }
.letter-quote-one :is(blockquote, p) { display: inline; }
.letter-quote-one p::after { content: "\\A"; white-space: pre; }
.letter-quote-one figcaption { display: inline-block; width: 100%; }
.letter-quote figcaption::before { content: "— "; }
.letter-translation { margin-top: 0.6em; color: var(--letter-quiet); break-before: avoid; }
.letter-why { margin-top: var(--letter-half); }
.letter-drawing svg { display: block; max-width: 100%; height: auto; break-inside: avoid; }
.letter-drawing svg + svg { margin-top: 1.2em; }
.letter-timeline { padding: 0; list-style: none; }
.letter-timeline > li {
  position: relative; margin-left: 0.3em; padding: 0 0 1.2em 1.5em; break-inside: avoid;
}
.letter-timeline > li:last-child { padding-bottom: 0; }
.letter-timeline > li::before {
  content: ""; position: absolute; left: 0; top: 0; bottom: 0;
  border-left: 0.08em solid var(--letter-line);
}
.letter-timeline > li:first-child::before { top: 0.8em; }
.letter-timeline > li::after {
  content: ""; position: absolute; left: -0.19em; top: 0.6em; width: 0; height: 0;
  border: 0.23em solid var(--letter-accent); border-radius: 50%;
}
.letter-event-date {
  color: var(--letter-quiet); font-size: 0.85em; font-variant-numeric: tabular-nums lining-nums;
  break-after: avoid;
}
.letter-event-date + p { margin-top: 0; }
.letter-event-note, .letter-event-source {
  margin-top: 0.2em; color: var(--letter-quiet); font-size: 0.85em;
}
.letter-event-source { overflow-wrap: anywhere; }
.letter dfn { font-style: normal; font-weight: 700; }
.letter-other-names { color: var(--letter-quiet); }`;
