import type { LetterModel } from '../letter-model.ts';
import { makePrintable } from '../printable-text.ts';
import { findStationery } from '../stationery/find-stationery.ts';
import { escapeHtml } from './html-escapes.ts';

type Part = { readonly path: string; readonly data: string };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** XML 1.0 has the five references of `escapeHtml`, and fewer characters. */
function escapeXml(text: string): string {
  return escapeHtml(makePrintable(text));
}

/**
 * Title, author and language, without the moment of writing: a letter carries its own date.
 * Source: ECMA-376 part 2, core properties.
 */
function writeCoreProperties({ title, author, language }: LetterModel): Part {
  const data = `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language></cp:coreProperties>`;
  return { path: 'docProps/core.xml', data };
}

function writeFont(name: string, altName: string): string {
  return `<w:font w:name="${name}"><w:altName w:val="${altName}"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
}

/** Which font stands in where ours is not installed. Source: ECMA-376 part 1, 17.8.3.1 (altName). */
function writeFontTable({ stationery }: LetterModel): Part {
  const { latin, korean } = findStationery(stationery).fonts;
  const fonts = writeFont(korean, '바탕') + (latin === korean ? '' : writeFont(latin, 'Cambria'));
  const data = `${HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts}</w:fonts>`;
  return { path: 'word/fontTable.xml', data };
}

/** The parts of the file that take the place of what the docx library writes by itself. */
export function writeDocxParts(model: LetterModel): readonly Part[] {
  return [writeCoreProperties(model), writeFontTable(model)];
}
