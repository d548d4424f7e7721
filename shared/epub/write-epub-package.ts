import type { Epub, EpubDocument, EpubResource } from './epub-parts.ts';
import { EPUB_WORDS } from './epub-words.ts';
import { escapeXmlLine } from './escape-xml.ts';

/*
 * The OPF package: what the book is, its files, and the order in which they are read.
 * Sources: https://www.w3.org/TR/epub-33/#sec-package-doc, https://www.w3.org/TR/epub-a11y-11/ and the vocabulary of
 * https://www.w3.org/2021/a11y-discov-vocab/latest/.
 */

/** What it conforms to where every picture is described; the standard wants to hear who says so. */
const CONFORMS_TO = 'EPUB Accessibility 1.1 - WCAG 2.1 Level A';
const SEEN = /<(img|svg)[ >]/;
const NOT_DESCRIBED = /<img [^>]*alt=""/;

function writeMeta(property: string, value: string): string {
  return `<meta property="${property}">${escapeXmlLine(value)}</meta>\n`;
}

/** What is said for whoever reads by ear or touch, as far as it is true. */
function writeAccess({ documents, language }: Epub): string {
  const html = documents.map((each) => each.html).join('');
  const [isSeen, isWhole] = [SEEN.test(html), !NOT_DESCRIBED.test(html)];
  const { access } = EPUB_WORDS[language];
  const told = isWhole ? access.described : access.notDescribed;
  const summary = isSeen ? told : access.words;
  const features = ['readingOrder', 'structuralNavigation', 'tableOfContents'];
  const described = isSeen && isWhole ? ['alternativeText'] : [];
  return [
    writeMeta('schema:accessMode', 'textual'),
    isSeen ? writeMeta('schema:accessMode', 'visual') : '',
    isWhole ? writeMeta('schema:accessModeSufficient', 'textual') : '',
    isSeen ? writeMeta('schema:accessModeSufficient', 'textual,visual') : '',
    ...[...features, 'displayTransformability', ...described].map((feature) =>
      writeMeta('schema:accessibilityFeature', feature),
    ),
    writeMeta('schema:accessibilityHazard', 'none'),
    writeMeta('schema:accessibilitySummary', summary),
    isWhole
      ? writeMeta('dcterms:conformsTo', CONFORMS_TO) + writeMeta('a11y:certifiedBy', 'Bookletter')
      : '',
  ].join('');
}

function writeMetadata(epub: Epub): string {
  const { identifier, title, author, language, edtfDate, modified, resources } = epub;
  const cover = resources.findIndex(({ isCover }) => isCover);
  return [
    `<dc:identifier id="book-id">${escapeXmlLine(identifier)}</dc:identifier>\n`,
    `<dc:title>${escapeXmlLine(title)}</dc:title>\n`,
    author === '' ? '' : `<dc:creator>${escapeXmlLine(author)}</dc:creator>\n`,
    `<dc:language>${language}</dc:language>\n`,
    `<dc:date>${escapeXmlLine(edtfDate)}</dc:date>\n`,
    // The one time that the standard wants, to the second.
    writeMeta('dcterms:modified', modified.replace(/\.\d+Z$/, 'Z')),
    writeAccess(epub),
    // Shelves of before EPUB 3 find the cover by this.
    cover === -1 ? '' : `<meta name="cover" content="file-${cover + 1}"/>\n`,
  ].join('');
}

function writeItem(id: string, href: string, mediaType: string, properties = ''): string {
  const more = properties === '' ? '' : ` properties="${properties}"`;
  return `<item id="${id}" href="${escapeXmlLine(href)}" media-type="${mediaType}"${more}/>\n`;
}

function writeDocumentItem({ name, html }: EpubDocument): string {
  const properties = /<svg[ >]/.test(html) ? 'svg' : '';
  return writeItem(name, `${name}.xhtml`, 'application/xhtml+xml', properties);
}

function writeResourceItem({ path, mediaType, isCover }: EpubResource, index: number): string {
  return writeItem(`file-${index + 1}`, path, mediaType, isCover ? 'cover-image' : '');
}

/** Input: a book, whose contents are one of its pages where a document of that kind stands. Output: its package. */
export function writePackage(epub: Epub): string {
  const { language, documents, resources } = epub;
  const texts = documents.filter(({ kind }) => kind !== 'contents');
  const spine = documents.map(
    ({ name, kind }) => `<itemref idref="${kind === 'contents' ? 'nav' : name}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${writeMetadata(epub)}</metadata>
<manifest>
${[
  writeItem('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
  writeItem('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
  writeItem('css', 'book.css', 'text/css'),
  ...texts.map(writeDocumentItem),
  ...resources.map(writeResourceItem),
].join('')}</manifest>
<spine toc="ncx" page-progression-direction="ltr">
${spine.join('')}</spine>
</package>
`;
}
