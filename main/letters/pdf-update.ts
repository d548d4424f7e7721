/** The bytes of a PDF as a text whose places are theirs. */
export function readPdfText(pdf: Uint8Array): string {
  return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
}

/** What the end of a PDF says, where it ends as Chromium ends them. */
export type PdfEnding = {
  readonly size: string;
  /** A reference: `326 0 R`. */
  readonly root: string;
  /** The object that holds the facts, and its generation. */
  readonly info: readonly [string, string];
  readonly xref: string;
};

/** Input: a PDF as text. Output: what its end says; undefined where it is another than Chromium's. */
export function readPdfEnding(text: string): PdfEnding | undefined {
  const [, trailer = '', xref] =
    /trailer\s*<<([^<>]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-2048)) ?? [];
  const size = /\/Size\s+(\d+)/.exec(trailer)?.[1];
  const root = /\/Root\s+(\d+\s+\d+\s+R)/.exec(trailer)?.[1];
  const [, id, generation] = /\/Info\s+(\d+)\s+(\d+)\s+R/.exec(trailer) ?? [];
  if (xref === undefined || size === undefined || root === undefined) return undefined;
  if (id === undefined || generation === undefined) return undefined;
  return { size, root, info: [id, generation], xref };
}

/** An object in place of the one of its number. */
export type PdfObject = {
  readonly id: string;
  readonly generation: string;
  readonly body: string;
};

/**
 * Input: a PDF, its ending and objects in Latin-1. Output: the PDF with them behind its end, in place of those that it had: an
 * incremental update (ISO 32000-2, 7.5.6), so that every byte before stays as it was.
 */
export function appendPdfObjects(
  pdf: Uint8Array,
  { size, root, info, xref }: PdfEnding,
  objects: readonly PdfObject[],
): Uint8Array {
  let written = pdf.at(-1) === 0x0a ? '' : '\n';
  let table = 'xref\n';
  for (const { id, generation, body } of objects) {
    const at = String(pdf.length + written.length).padStart(10, '0');
    table += `${id} 1\n${at} ${generation.padStart(5, '0')} n \n`;
    written += `${id} ${generation} obj\n${body}\nendobj\n`;
  }
  const trailer = `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info.join(' ')} R\n/Prev ${xref}>>\n`;
  const start = `startxref\n${pdf.length + written.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(written + table + trailer + start, 'latin1')]);
}
