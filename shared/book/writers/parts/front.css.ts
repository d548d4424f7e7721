/** The pages before the first chapter. */
export const FRONT = `
.book :is(.book-title-page, .book-imprint, .book-contents, .book-index) p { text-indent: 0; }
.book-title-page { padding-top: 44mm; text-align: center; }
.book .book-title {
  margin: 0; font-size: 1.75em; line-height: 1.5; text-wrap: balance; word-break: keep-all; overflow-wrap: anywhere;
}
.book-title::after {
  content: ""; display: block; width: 3em; margin: 0.9em auto 0; border-top: 0.04em solid var(--letter-accent);
}
.book .book-subtitle { margin: 1.4em 0 0; color: var(--letter-quiet); text-wrap: balance; word-break: keep-all; }
.book .book-author { margin: 7em 0 0; font-size: 1.1em; letter-spacing: 0.08em; }
.book-imprint { padding-top: 108mm; color: var(--letter-quiet); font-size: 0.85em; line-height: 1.7; text-align: start; }
.book .book-imprint-title { margin: 0 0 1em; color: var(--letter-ink); font-size: 1.1em; word-break: keep-all; }
.book-imprint dl { margin: 0 0 1.4em; }
.book-imprint dl > div { display: flex; gap: 1em; }
.book-imprint dt { flex: none; min-width: 5em; }
.book-imprint dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.book-dedication { padding-top: 46mm; text-align: center; text-wrap: balance; }
.book .book-dedication > p { text-indent: 0; word-break: keep-all; }
.book .book-dedication > p + p { margin-top: 0.85em; }
.book .book-chapter-title {
  margin: 0; font-size: 1.9em; font-weight: 400; line-height: 1.4; letter-spacing: 0.04em; text-align: center; text-indent: 0;
  text-wrap: balance; word-break: keep-all; break-after: avoid; overflow-wrap: anywhere;
}
.book :is(.book-contents, .book-index) > .book-chapter-title { padding: 6mm 0 12mm; font-size: 1.5em; letter-spacing: 0.2em; }
.book-contents ol { margin: 0; padding: 0; list-style: none; }
.book-contents > ol > li { margin: 0; }
.book-contents > ol > li + li { margin-top: 0.8em; }
.book-contents > ol > li > a { font-size: 1.05em; break-after: avoid; }
.book-contents ol ol { margin-top: 0.1em; padding-left: 1.2em; color: var(--letter-quiet); font-size: 0.92em; }
.book .book-contents a {
  display: flex; align-items: baseline; gap: 0.6em; color: inherit; text-decoration: none; text-align: start; break-inside: avoid;
}
.book-contents-words { min-width: 0; word-break: keep-all; overflow-wrap: anywhere; }
.book-leader { flex: 1; min-width: 1.5em; border-bottom: 0.12em dotted var(--letter-line); }
.book-contents-page { flex: none; min-width: 1.8em; text-align: right; font-variant-numeric: lining-nums tabular-nums; }`;
