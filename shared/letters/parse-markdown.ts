import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { allowCjkEmphasis } from './cjk-emphasis.ts';
import type { Block, Inline } from './letter-model.ts';
import { plainTextOf } from './plain-text-of.ts';
import { makePrintable } from './printable-text.ts';
import { readInlines } from './read-inlines.ts';
import { textToBlocks } from './text-to-blocks.ts';

/** Deeper than any person writes; markdown-it leaves out what is nested deeper. */
const MAX_NESTING = 100;

type Level = Extract<Block, { kind: 'heading' }>['level'];

function makeParser(): MarkdownIt {
  const parser = createMarkdownIt('commonmark', { html: false, maxNesting: MAX_NESTING });
  parser.enable('strikethrough');
  // `[메모]: 중요` would vanish as a link's definition, and a paragraph that begins with spaces would become code.
  parser.disable(['reference', 'code']);
  // Links that may not stand in a letter become their words in `readInlines`, so every one has to be recognized.
  parser.validateLink = () => true;
  allowCjkEmphasis(parser);
  return parser;
}

const parser = makeParser();

/** The tokens between an opening token and its closing one, by their level. */
function insideOf(tokens: readonly Token[], open: number): readonly Token[] {
  const level = tokens[open]?.level;
  let close = open + 1;
  while (close < tokens.length && tokens[close]?.level !== level) close += 1;
  return tokens.slice(open + 1, close);
}

/** The words of a paragraph or heading; none where only spaces are in it. */
function readInline(inside: readonly Token[]): readonly Inline[] {
  const content = readInlines(inside[0]?.children ?? []);
  return plainTextOf(content).trim() === '' ? [] : content;
}

function readItems(tokens: readonly Token[]): Block[][] {
  const items: Block[][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const inside = insideOf(tokens, at);
    items.push(readBlocks(inside));
    at += inside.length + 1;
  }
  return items;
}

function readContainer(open: Token, inside: readonly Token[]): Block | undefined {
  switch (open.type) {
    case 'paragraph_open': {
      const content = readInline(inside);
      return content.length === 0 ? undefined : { kind: 'paragraph', content };
    }
    case 'heading_open': {
      const content = readInline(inside);
      const level = Number(open.tag.slice(1)) as Level;
      return content.length === 0 ? undefined : { kind: 'heading', level, content };
    }
    case 'blockquote_open': {
      const blocks = readBlocks(inside);
      return blocks.length === 0 ? undefined : { kind: 'blockquote', blocks };
    }
    default: {
      const ordered = open.type === 'ordered_list_open';
      const start = ordered ? Number(open.attrGet('start') ?? 1) : 1;
      return { kind: 'list', ordered, start, items: readItems(inside) };
    }
  }
}

function readLeaf(token: Token): Block {
  if (token.type === 'hr') return { kind: 'rule' };
  return { kind: 'code', text: token.content.replace(/\n$/, '') };
}

function readBlocks(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.nesting !== 1) {
      blocks.push(readLeaf(token));
      continue;
    }
    const inside = insideOf(tokens, at);
    const block = readContainer(token, inside);
    if (block !== undefined) blocks.push(block);
    at += inside.length + 1;
  }
  return blocks;
}

/**
 * Input: Markdown as a parent writes it. Output: its blocks. CommonMark 0.31 with `~~strikethrough~~`, and these
 * differences, each so that no word of a letter is lost or misread: a line end is a line break; HTML is text; there are no
 * link definitions and no code by indentation; emphasis ends before Korean particles (see `allowCjkEmphasis`). Links other
 * than http, https and mailto become their words, pictures their description. Never throws.
 */
export function parseMarkdown(text: string): Block[] {
  const source = makePrintable(text);
  const tokens = parser.parse(source, {});
  const isTooDeep = tokens.some((token) => token.level >= MAX_NESTING - 1);
  return isTooDeep ? textToBlocks(source) : readBlocks(tokens);
}
