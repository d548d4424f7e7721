import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPdfFacts } from '../../../main/letters/add-pdf-facts.ts';
import { anyString } from '../../shared/letters/support/any-string.ts';

const HEAD = `%PDF-1.4
15 0 obj
<</Producer (Another)>>
endobj
5 0 obj
<</Title <FEFF0041>
/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/130)
/Producer (Skia/PDF m130)
/CreationDate (D:20261128045943+00'00')
/ModDate (D:20261128045943+00'00')>>
endobj
`;
const TABLE = 'xref\n0 1\n0000000000 65535 f \n';
const END = `trailer\n<</Size 16\n/Root 15 0 R\n/Info 5 0 R>>\nstartxref\n${HEAD.length}\n%%EOF`;
const PDF = Buffer.from(HEAD + TABLE + END, 'latin1');

const add = (title: string, author: string) =>
  Buffer.from(addPdfFacts(PDF, { title, author })).toString('latin1');
/** What stands at the offset that the last table of objects names for the facts. */
function readFacts(pdf: string): string {
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
  const at = Number(/^xref\n5 1\n(\d{10}) 00000 n \n/.exec(pdf.slice(table))?.[1]);
  return /^5 0 obj\n<<(.*?)>>\nendobj\n/s.exec(pdf.slice(at))?.[1] ?? '';
}
const readText = (facts: string, name: string) => {
  const hex = new RegExp(`/${name} <FEFF([0-9A-F]*)>`).exec(facts)?.[1];
  return hex?.replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
};

describe('the facts of a PDF', () => {
  it('are added behind its end, and every byte before stays', () => {
    const pdf = add('휀에게', '아빠');
    expect(pdf.startsWith(PDF.toString('latin1'))).toBe(true);
    expect(pdf).toContain(`/Prev ${HEAD.length}>>`);
    const facts = readFacts(pdf);
    expect(readText(facts, 'Title')).toBe('휀에게');
    expect(readText(facts, 'Author')).toBe('아빠');
    expect(facts).toContain('/Creator (Bookletter)\n/Producer (Skia/PDF m130)');
    expect(facts).toContain("/CreationDate (D:20261128045943+00'00')");
    expect(facts).not.toContain('Linux');
  });

  it('name no author where there is none', () => {
    expect(add('a', '')).not.toContain('/Author');
  });

  it('are the words themselves, whatever they are', () => {
    fc.assert(
      fc.property(anyString(80), anyString(80), (title, author) => {
        const facts = readFacts(add(title, author));
        expect(readText(facts, 'Title')).toBe(title);
        expect(readText(facts, 'Author') ?? '').toBe(author);
      }),
    );
  });

  it('are left out of a file that ends in another way', () => {
    const other = Buffer.from('%PDF-2.0\nstartxref\n9\n%%EOF', 'latin1');
    expect(addPdfFacts(other, { title: 'a', author: 'b' })).toBe(other);
  });
});
