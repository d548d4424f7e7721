/** Chapters with their letters and pictures, and the index. */
export const CHAPTERS = `
.book-opening { padding-top: 22mm; margin-bottom: 14mm; break-inside: avoid; break-after: avoid; text-align: center; }
.book-opening::after {
  content: ""; display: block; width: 3em; margin: 1.4em auto 0; border-top: 0.06em solid var(--letter-accent);
}
.book .book-lead {
  margin: 0.2em 0 0; color: var(--letter-quiet); font-size: 0.9em; line-height: 1.6; text-align: center; text-indent: 0;
}
.book-chapter-title + .book-lead { margin-top: 0.9em; }
.book-opening + .letter-page { margin-top: 0; }
.book-opening + .letter-page > .letter-heading { margin-top: 0; }
.book-letter + .book-letter { break-before: var(--book-break); }
.book .book-letter-title {
  margin: 0; color: var(--letter-quiet); font-size: 1em; font-weight: 400; text-align: center; text-wrap: balance;
}
.book .book-letter-open { margin: 0.3em 0 0; color: var(--letter-accent); text-align: center; text-indent: 0; }
.book-letter > .letter { margin-top: 2.55em; }
.book-picture {
  display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 1.2em; box-sizing: border-box;
  height: 160mm; margin: 0; break-before: var(--book-break); break-after: var(--book-break); break-inside: avoid; text-align: center;
}
.book-opening + .book-picture { height: auto; max-height: 100mm; break-before: auto; }
.book-picture img { display: block; max-width: 100%; min-height: 0; max-height: 142mm; object-fit: contain; }
.book-opening + .book-picture img { max-height: 84mm; }
.book-picture figcaption { flex: none; color: var(--letter-quiet); font-size: 0.85em; line-height: 1.5; }
.book-index-columns { columns: 2; column-gap: 8mm; font-size: 0.9em; line-height: 1.6; text-align: start; }
.book-index-group { margin-bottom: 1.4em; }
.book .book-index-letter { margin: 0 0 0.3em; color: var(--letter-accent); font-size: 1em; font-weight: 700; text-align: start; }
.book-index ul { margin: 0; padding: 0; list-style: none; }
.book-index li { padding-left: 1em; text-indent: -1em; break-inside: avoid; word-break: keep-all; overflow-wrap: anywhere; }
.book .book-index a { color: inherit; text-decoration: none; white-space: nowrap; }
.book-index-pages { color: var(--letter-quiet); font-variant-numeric: lining-nums tabular-nums; }`;
