import { posix } from 'node:path';
import { expectWellFormed, readZip, unescapeXml } from './read-docx.ts';

/** Throws unless every XML file of the book is well-formed. */
export function expectWellFormedBook(parts: ReadonlyMap<string, string>): void {
  for (const [path, xml] of parts) {
    if (/\.(xhtml|opf|ncx|xml)$/.test(path)) {
      expectWellFormed(xml.replace('<!DOCTYPE html>\n', ''));
    }
  }
}

/** The words of a page of the book, without its head and what is drawn. */
export function readXhtmlText(xhtml: string): string {
  const body = /<body[^>]*>(.*)<\/body>/s.exec(xhtml)?.[1] ?? '';
  return unescapeXml(body.replace(/<svg[ >].*?<\/svg>/gs, '').replace(/<[^>]*>/g, ''));
}

/** Input: the files of a book. Output: its pages in the order of the spine. */
export function readSpine(parts: ReadonlyMap<string, string>): string[] {
  const container = parts.get('META-INF/container.xml') ?? '';
  const path = /full-path="([^"]+)"/.exec(container)?.[1] ?? '';
  const opf = parts.get(path) ?? '';
  const hrefs = new Map(
    [...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, href]) => [id, href]),
  );
  return [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => {
    const page = parts.get(posix.join(posix.dirname(path), hrefs.get(id) ?? ''));
    if (page === undefined) throw new Error(`the spine names ${id}, which is not there`);
    return page;
  });
}

/** Input: an EPUB. Output: its words in the order of reading. */
export async function readEpubText(bytes: Uint8Array): Promise<string> {
  return readSpine(await readZip(bytes))
    .map(readXhtmlText)
    .join('\n');
}

/** The addresses inside the book that a page of it names. */
function addressesIn(xml: string): string[] {
  return [...xml.matchAll(/ (?:href|src)="([^"]+)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(https?|mailto):/i.test(address));
}

/** Every link inside the book leads to something that is there; throws on the first that does not. */
export function expectLinksLead(parts: ReadonlyMap<string, string>): void {
  const leads = (path: string, address: string) => {
    const [file = '', id] = address.split('#');
    const there = parts.get(file === '' ? path : posix.join(posix.dirname(path), file));
    return there !== undefined && (id === undefined || there.includes(` id="${id}"`));
  };
  for (const [path, xml] of parts) {
    const addresses = /\.(xhtml|ncx)$/.test(path) ? addressesIn(xml) : [];
    const lost = addresses.find((address) => !leads(path, address));
    if (lost !== undefined) throw new Error(`${path} leads to ${lost}, which is not there`);
  }
}
