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

/** Throws unless a strict CommonMark reader finds only what the writer may write. Output: its text. */
export function readMarkdownText(markdown: string): string {
  const env = {};
  const text = strict.parse(markdown, env).map(readToken).join('\n');
  if ('references' in env && Object.keys(env.references as object).length > 0) {
    throw new Error('a link definition');
  }
  return text;
}
