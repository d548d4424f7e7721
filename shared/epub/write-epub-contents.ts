import type { Epub, EpubContent } from './epub-parts.ts';
import { EPUB_WORDS } from './epub-words.ts';
import { escapeXmlLine } from './escape-xml.ts';
import { writeXhtmlFile } from './write-epub-document.ts';

/** Where an id or a document stands, as an address within the book. */
export type AddressOf = (to: string) => string;

function writeList(contents: readonly EpubContent[], addressOf: AddressOf): string {
  const items = contents.map(({ label, to, below = [] }) => {
    const under = below.length === 0 ? '' : `\n${writeList(below, addressOf)}`;
    return `<li><a href="${addressOf(to)}">${escapeXmlLine(label)}</a>${under}</li>\n`;
  });
  return `<ol>\n${items.join('')}</ol>\n`;
}

function writeLandmarks({ documents, language }: Epub, addressOf: AddressOf): string {
  const words = EPUB_WORDS[language];
  const cover = documents.find(({ kind }) => kind === 'cover');
  const text = documents.find(({ kind }) => kind === undefined);
  const hasPage = documents.some(({ kind }) => kind === 'contents');
  const marks = [
    ...(cover ? [['cover', addressOf(cover.name), words.cover]] : []),
    ...(hasPage ? [['toc', 'nav.xhtml#contents', words.contents]] : []),
    ...(text ? [['bodymatter', addressOf(text.name), words.text]] : []),
  ];
  const items = marks.map(
    ([type, href, label]) => `<li><a epub:type="${type}" href="${href}">${label}</a></li>\n`,
  );
  return `<nav epub:type="landmarks" aria-label="${words.landmarks}" hidden="hidden">\n<ol>\n${items.join('')}</ol>\n</nav>\n`;
}

/**
 * The contents as reading programs show them, which may be a page of the book as well.
 * Source: https://www.w3.org/TR/epub-33/#sec-nav.
 */
export function writeNav(epub: Epub, addressOf: AddressOf): string {
  const { contents } = EPUB_WORDS[epub.language];
  const heading = `<h1 class="letter-contents-heading" id="contents">${contents}</h1>\n`;
  const list = writeList(epub.contents, addressOf);
  const nav = `<nav class="letter-contents" epub:type="toc" role="doc-toc" aria-labelledby="contents">\n${heading}${list}</nav>\n`;
  const about = { title: contents, kind: 'contents' } as const;
  return writeXhtmlFile(about, epub.language, nav + writeLandmarks(epub, addressOf));
}

function writePoints(
  contents: readonly EpubContent[],
  addressOf: AddressOf,
  nextOrder: () => number,
): string {
  return contents
    .map(({ label, to, below = [] }) => {
      const order = nextOrder();
      const head = `<navLabel><text>${escapeXmlLine(label)}</text></navLabel><content src="${addressOf(to)}"/>`;
      const under = writePoints(below, addressOf, nextOrder);
      return `<navPoint id="point-${order}" playOrder="${order}">${head}${under}</navPoint>\n`;
    })
    .join('');
}

/**
 * The contents for reading programs of before EPUB 3, which know no other.
 * Source: https://idpf.org/epub/20/spec/OPF_2.0_final_spec.html#Section2.4.1.
 */
export function writeNcx({ identifier, title, language, contents }: Epub, addressOf: AddressOf) {
  let order = 0;
  const points = writePoints(contents, addressOf, () => {
    order += 1;
    return order;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${language}">
<head><meta name="dtb:uid" content="${escapeXmlLine(identifier)}"/></head>
<docTitle><text>${escapeXmlLine(title)}</text></docTitle>
<navMap>
${points}</navMap>
</ncx>
`;
}
