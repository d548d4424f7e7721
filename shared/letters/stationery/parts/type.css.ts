/**
 * How running text is set, by the tokens of `writeTokens`. One line of text is the unit between blocks. Lines and dots are
 * borders: a printer leaves backgrounds out.
 */
export const TYPE = `
.letter {
  max-width: 38em; margin: 0 auto; color: var(--letter-ink);
  line-height: var(--letter-leading); text-align: start; text-wrap: pretty; overflow-wrap: break-word;
  font-variant-numeric: lining-nums; font-kerning: normal; orphans: 2; widows: 2;
}
.letter { word-break: keep-all; line-break: strict; }
.letter :is(p, h2, h3, h4, h5, h6, li, figcaption) { unicode-bidi: plaintext; }
.letter :where(p, li):lang(en) { hyphens: auto; hyphenate-limit-chars: 6 2 3; }
.letter :is(.letter-salutation, .letter-detail, .letter-signature, .letter-date, .letter-event-date,
  .letter-event-source, .letter-cover p) { hyphens: manual; }
.letter :where(p, ul, ol, figure, blockquote, pre) { margin: 0; }
.letter :where(p, ul, ol, blockquote, pre, .letter-picture)
  + :where(p, ul, ol, blockquote, pre, .letter-picture) { margin-top: var(--letter-half); }
.letter-lead-in { break-after: avoid; }
.letter :where(p, li) { break-inside: avoid; }
.letter :where(.letter-long, .letter-longer, li:has(> :is(p, ul, ol, blockquote, pre, figure))) { break-inside: auto; }
.letter strong { font-weight: 700; }
.letter:lang(ko) em {
  font-style: normal; text-decoration: underline 0.04em; text-underline-offset: 0.28em;
}
.letter a { color: inherit; text-decoration: underline 0.04em; text-underline-offset: 0.2em; }
.letter :is(pre, code) { font: inherit; font-variant-ligatures: none; }
.letter-picture { break-inside: avoid; text-align: center; }
.letter-picture img { display: block; max-width: 100%; margin: 0 auto; border-radius: 0.2em; }
.letter-picture figcaption { margin-top: 0.4em; color: var(--letter-quiet); font-size: 0.85em; line-height: 1.5; }
.letter-picture-words { color: var(--letter-quiet); }
.letter pre { padding-left: 1em; border-left: 0.1em solid var(--letter-line); white-space: pre-wrap; }
.letter blockquote { padding-left: 1em; border-left: 0.1em solid var(--letter-line); }
.letter hr { width: 3em; margin: var(--letter-step) auto; border: 0; border-top: 0.06em solid var(--letter-line); }
.letter :where(ul, ol) { padding-left: 1.6em; }
.letter li::marker { color: var(--letter-quiet); font-variant-numeric: tabular-nums lining-nums; }
.letter :where(h2, h3, h4, h5, h6) {
  margin: var(--letter-step) 0 var(--letter-below-heading); font-size: 1em; font-weight: 700; line-height: 1.45;
  text-wrap: balance; break-after: avoid; break-inside: avoid;
}
.letter :where(h3) { font-size: 1.1em; }`;
