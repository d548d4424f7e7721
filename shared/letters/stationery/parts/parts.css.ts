/** The parts of a letter, from its salutation to its postscript. */
export const PARTS = `
.letter-salutation { font-size: 1.15em; break-after: avoid; }
.letter-salutation + * { margin-top: var(--letter-step); }
.letter-page { margin-top: var(--letter-step); }
:is(.letter-opening, .letter-page) + .letter-page::before,
.letter-page + :is(.letter-closing, .letter-ending, .letter-postscript)::before {
  content: ""; display: block; width: 3em; margin: var(--letter-gap) auto; break-after: avoid;
  border-top: 0.06em solid var(--letter-accent);
}
:is(.letter-lead, .letter-year) + .letter-year { margin-top: var(--letter-gap); }
:is(.letter-lead, .letter-year) + .letter-year::before { content: none; }
.letter-heading { margin: 0; font-size: 1.3em; }
.letter-detail, .letter-detail + .letter-detail {
  margin: 0; color: var(--letter-quiet); font-size: 0.85em;
  font-variant-numeric: tabular-nums lining-nums; break-after: avoid; break-inside: avoid;
}
.letter-item { margin-top: var(--letter-step); }
.letter-closing { margin-top: var(--letter-step); }
.letter-closing > .letter-long:last-child { break-inside: avoid; }
.letter-ending { margin-top: var(--letter-gap); text-align: right; break-inside: avoid; break-before: avoid; }
/* Chromium forgets what must not be parted from a page begun on a sheet before, and would leave the rule behind. */
.letter-page + .letter-ending { break-before: auto; }
.letter-ending p { unicode-bidi: isolate; }
.letter-signature { font-size: 1.15em; }
.letter-signature + .letter-date { margin-top: 0; }
.letter-date { color: var(--letter-quiet); font-variant-numeric: tabular-nums lining-nums; }
.letter-postscript { margin-top: var(--letter-gap); }`;
