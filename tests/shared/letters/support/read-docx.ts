import { fromBuffer } from 'yauzl';

/** Input: a zip file. Output: the bytes of its entries by path; rejects where it is damaged. */
export function readZipBytes(bytes: Uint8Array): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const parts = new Map<string, Buffer>();
      zip.on('error', reject);
      zip.on('end', () => resolve(parts));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          stream.on('error', reject);
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

/** As `readZipBytes`, as text. */
export async function readZip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = await readZipBytes(bytes);
  return new Map([...parts].map(([path, content]) => [path, content.toString('utf8')]));
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text with its XML or HTML references resolved; throws on one that is not known. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));|&/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    const known = REFERENCES[name ?? ''];
    if (known === undefined) throw new Error(`not a reference: ${whole}`);
    return known;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML 1.0 forbids
const FORBIDDEN = /[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{FFFE}\u{FFFF}]|\p{Surrogate}/u;
const TOKEN = /<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<>]+)/y;

/** The tokens of XML without comments, CDATA and instructions; throws on anything else. */
function* readTokens(xml: string): Generator<RegExpExecArray> {
  TOKEN.lastIndex = 0;
  for (let at = 0; at < xml.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`not XML: ${xml.slice(at, at + 80)}`);
    yield token;
  }
}

/** Throws unless the text is well-formed XML with one root. */
export function expectWellFormed(xml: string): void {
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML 1.0 forbids');
  const open: string[] = [];
  let roots = 0;
  for (const [, closed, opened, attributes, isEmpty, text] of readTokens(
    xml.replace(/^<\?xml [^>]*\?>\s*/, '').trim(),
  )) {
    unescapeXml(text ?? attributes ?? '');
    if (open.length === 0) roots += 1;
    if (closed !== undefined && open.pop() !== closed) throw new Error(`not opened: ${closed}`);
    if (opened !== undefined && isEmpty === '') open.push(opened);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  if (roots !== 1) throw new Error(`${roots} roots`);
}

/** The words of `word/document.xml`, a line a paragraph. */
export function readDocumentText(xml: string): string {
  return unescapeXml(xml.replace(/<w:br\/>|<\/w:p>/g, '\n').replace(/<[^>]*>/g, ''));
}
