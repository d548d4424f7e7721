/**
 * For a stationery whose paragraphs stand close: each but the first, and but one behind a title, a list or a quotation, begins
 * one letter further in. Others part paragraphs by space; none does both. Source: W3C, Requirements for Hangul Text Layout,
 * "Indentation".
 */
export const INDENTS = `
.letter :where(p, .letter-why, .letter-translation) + :where(p) { text-indent: 1em; }
.letter :is(.letter-detail, figcaption, .letter-event-date + p, .letter-signature, .letter-date,
  .letter-event-source, .letter-lead-in) { text-indent: 0; }`;
