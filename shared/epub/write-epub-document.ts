import type { Language } from '../text/language.ts';
import type { EpubDocument } from './epub-parts.ts';
import { escapeXmlLine } from './escape-xml.ts';

const TYPES = {
  cover: 'cover',
  before: 'frontmatter',
  contents: 'frontmatter',
  text: 'bodymatter',
} as const;

/** Input: a page's title and its content as XHTML. Output: the whole file. */
export function writeXhtmlFile(
  { title, kind }: Pick<EpubDocument, 'title' | 'kind'>,
  language: Language,
  body: string,
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<meta charset="UTF-8"/>
<title>${escapeXmlLine(title)}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body epub:type="${TYPES[kind ?? 'text']}">
${body}</body>
</html>
`;
}
