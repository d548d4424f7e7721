import { unescapeXml } from './read-docx.ts';

function bodyOf(fodt: string): string {
  const start = fodt.indexOf('<office:text');
  if (start === -1) throw new Error('no text document');
  return fodt.slice(start);
}

function readText(xml: string): string {
  return unescapeXml(xml.replace(/<text:(?:line-break|tab)\/>/g, '\n').replace(/<[^>]*>/g, ''));
}

/** Input: a document as LibreOffice keeps it in one file of XML. Output: the words of its footnotes, in order. */
export function readFootnotes(fodt: string): string {
  return [...bodyOf(fodt).matchAll(/<text:note-body>(.*?)<\/text:note-body>/gs)]
    .map(([, body = '']) => readText(body))
    .join('\n');
}

/** Its headings: `1 LLM 역사`. */
export function readHeadings(fodt: string): string[] {
  return [
    ...bodyOf(fodt).matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs),
  ].map(([, level, words = '']) => `${level} ${readText(words)}`);
}

/** How many lists there are that stand in no other. */
export function countLists(fodt: string): number {
  let depth = 0;
  let count = 0;
  for (const [tag] of bodyOf(fodt).matchAll(/<\/?text:list(?: [^>]*)?>/g)) {
    if (tag === '<text:list>' || tag.startsWith('<text:list ')) {
      if (depth === 0) count += 1;
      if (!tag.endsWith('/>')) depth += 1;
    } else depth -= 1;
  }
  return count;
}
