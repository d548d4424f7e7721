import createMarkdownIt, { type Token } from 'markdown-it';
import { isSafeHref } from '../../../../shared/letters/safe-href.ts';

/** As strict readers have it, and with everything on that could take text for markup. */
const strict = createMarkdownIt('commonmark', { html: true, maxNesting: 1000 });
strict.enable(['strikethrough', 'table']);
strict.validateLink = () => true;

const OWN = /^(text|text_special|softbreak|hardbreak|code_inline|fence|hr|inline)$/;
const OWN_SPANS =
  /^(paragraph|heading|bullet_list|ordered_list|list_item|blockquote|strong|em|s|link)_(open|close)$/;

function readToken(token: Token): string {
  if (!OWN.test(token.type) && !OWN_SPANS.test(token.type)) {
    throw new Error(`not ours: ${token.type} ${token.content}`);
  }
  if (token.type === 'fence' && token.info !== '') throw new Error(`not ours: ${token.info}`);
  if (token.type === 'link_open' && !isSafeHref(String(token.attrGet('href')))) {
    throw new Error(`not ours: ${token.attrGet('href')}`);
  }
  return token.children ? token.children.map(readToken).join('') : token.content;
}

/** The letter and its footnotes, each as a reader of footnotes takes it: without its mark, and without four spaces before each line. */
function splitFootnotes(markdown: string, count: number): string[] {
  const parts: string[] = [];
  let rest = markdown;
  for (let number = count; number > 0; number -= 1) {
    const mark = `\n[^${number}]: `;
    const at = rest.lastIndexOf(mark);
    if (at === -1) throw new Error(`no footnote ${number}`);
    parts.unshift(rest.slice(at + mark.length).replace(/\n {4}/g, '\n'));
    rest = rest.slice(0, at);
  }
  return [rest, ...parts];
}

/** Throws unless a strict reader of CommonMark and footnotes finds only what the writer may write. Output: its text. */
export function readMarkdownText(markdown: string, footnotes = 0): string {
  return splitFootnotes(markdown, footnotes).map(readPart).join('\n');
}

function readPart(markdown: string): string {
  const env = {};
  const text = strict.parse(markdown, env).map(readToken).join('\n');
  if ('references' in env && Object.keys(env.references as object).length > 0) {
    throw new Error('a link definition');
  }
  return text;
}
