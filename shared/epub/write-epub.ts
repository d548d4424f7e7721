import type { Epub, EpubFile } from './epub-parts.ts';
import { idsIn, toXhtml } from './to-xhtml.ts';
import { writeNav, writeNcx } from './write-epub-contents.ts';
import { writeXhtmlFile } from './write-epub-document.ts';
import { writePackage } from './write-epub-package.ts';

/*
 * mimetype                    first, and as it is
 * META-INF/container.xml      where the package is
 * book/book.opf               what the book is, its files and their order
 * book/nav.xhtml, toc.ncx     the contents, for reading programs of today and of before
 * book/book.css
 * book/<name>.xhtml           the pages
 * book/pictures/…, fonts/…
 *
 * Source: EPUB 3.3, https://www.w3.org/TR/epub-33/#sec-ocf.
 */

const EPUB_TYPE = 'application/epub+zip';
const FOLDER = 'book';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="${FOLDER}/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Input: a book. Output: its files in the order of the zip; the first must be stored as it is, the others may be packed. */
export function writeEpub(epub: Epub): EpubFile[] {
  const { documents, language, css, resources } = epub;
  const places = new Map(
    documents.flatMap(({ name, html }) => [
      [name, `${name}.xhtml`] as const,
      ...idsIn(html).map((id) => [id, `${name}.xhtml#${id}`] as const),
    ]),
  );
  const addressOf = (to: string) => places.get(to) ?? `#${to}`;
  const pages = documents
    .filter(({ kind }) => kind !== 'contents')
    .map((document): EpubFile => {
      const own = `${document.name}.xhtml#`;
      const nearest = (id: string) => {
        const address = addressOf(id);
        return address.startsWith(own) ? `#${id}` : address;
      };
      const body = toXhtml(document.html, { language, addressOf: nearest });
      return {
        path: `${FOLDER}/${document.name}.xhtml`,
        content: writeXhtmlFile(document, language, body),
      };
    });
  return [
    { path: 'mimetype', content: EPUB_TYPE },
    { path: 'META-INF/container.xml', content: CONTAINER },
    { path: `${FOLDER}/book.opf`, content: writePackage(epub) },
    { path: `${FOLDER}/nav.xhtml`, content: writeNav(epub, addressOf) },
    { path: `${FOLDER}/toc.ncx`, content: writeNcx(epub, addressOf) },
    { path: `${FOLDER}/book.css`, content: css },
    ...pages,
    ...resources.map(({ path, content }) => ({ path: `${FOLDER}/${path}`, content })),
  ];
}
