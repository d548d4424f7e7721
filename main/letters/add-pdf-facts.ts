import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { appendPdfObjects, type PdfEnding, readPdfEnding, readPdfText } from './pdf-update.ts';

/*
 * What Chromium leaves out of a PDF, added behind its end (an incremental update, ISO 32000-2, 7.5.6), so that every byte of the
 * page, its tags, bookmarks and fonts stays as it was:
 *
 *   1 0 obj
 *   <</Title <FEFF…> /Author <FEFF…> /Creator (Bookletter) /Producer (…) /CreationDate (…) /ModDate (…)>>
 *   endobj
 *   xref
 *   1 1
 *   0000346200 00000 n
 *   trailer
 *   <</Size 479 /Root 326 0 R /Info 1 0 R /Prev 346098>>
 *   startxref
 *   346500
 *   %%EOF
 *
 * Chromium names the computer's system as the creator; the program stands there instead. Title and language it writes by itself.
 */

/** A text string in UTF-16 with its mark: it has nothing to escape. Source: ISO 32000-2, 7.9.2.2. */
function writeTextString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`;
}

/** What Chromium says of the program that drew it and of the time. */
function readKept(pdf: string, [id, generation]: PdfEnding['info']): readonly string[] {
  const start = pdf.search(new RegExp(`(?<!\\d)${id} ${generation} obj`));
  const info = start === -1 ? '' : pdf.slice(start, pdf.indexOf('endobj', start));
  return info.match(/\/(?:Producer|CreationDate|ModDate)\s*\([^()\\]*\)/g) ?? [];
}

/**
 * Input: a letter, and it as a PDF that Chromium printed. Output: the PDF with its title, author and program. One that does not
 * end as Chromium ends them is given back as it is: it is whole without them.
 */
export function addPdfFacts(
  pdf: Uint8Array,
  { title, author }: Pick<LetterModel, 'title' | 'author'>,
): Uint8Array {
  const text = readPdfText(pdf);
  const ending = readPdfEnding(text);
  if (ending === undefined) return pdf;
  const [id, generation] = ending.info;
  const facts = [
    `/Title ${writeTextString(title)}`,
    ...(author === '' ? [] : [`/Author ${writeTextString(author)}`]),
    '/Creator (Bookletter)',
    ...readKept(text, ending.info),
  ];
  return appendPdfObjects(pdf, ending, [{ id, generation, body: `<<${facts.join('\n')}>>` }]);
}
