import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { attachmentAt } from '../pictures/attachment-name.ts';
import { allowCjkEmphasis } from './cjk-emphasis.ts';
import type { Block, Inline } from './letter-model.ts';
import { nestMarks } from './numerals/nest-marks.ts';
import type { Numerals } from './numerals/numerals.ts';
import { allowNumerals } from './numerals/numerals-rule.ts';
import { plainTextOf } from './plain-text-of.ts';
import { makePrintable } from './printable-text.ts';
import { readAlt, readInlines } from './read-inlines.ts';
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
  allowNumerals(parser);
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
function readInline(children: readonly Token[]): readonly Inline[] {
  const content = readInlines(children);
  return plainTextOf(content).trim() === '' ? [] : content;
}

/** Words that a picture parts from others need no space there. */
function trimEnds(content: readonly Inline[]): readonly Inline[] {
  return content.map((inline, at) => {
    if (inline.kind !== 'text') return inline;
    const start = at === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: at === content.length - 1 ? start.trimEnd() : start };
  });
}

function trimBreaks(tokens: readonly Token[]): readonly Token[] {
  const isWord = ({ type }: Token) => type !== 'softbreak' && type !== 'hardbreak';
  return tokens.slice(tokens.findIndex(isWord), tokens.findLastIndex(isWord) + 1);
}

/** The words of a paragraph, parted by the journal's own pictures, which stand alone. */
function readParagraph(children: readonly Token[]): Block[] {
  const parts: (Block | Token[])[] = [[]];
  let depth = 0;
  for (const token of children) {
    depth += token.nesting;
    const isPicture = depth === 0 && token.type === 'image';
    const name = isPicture ? attachmentAt(String(token.attrGet('src') ?? '')) : undefined;
    if (name === undefined) (parts.at(-1) as Token[]).push(token);
    else parts.push({ kind: 'picture', name, alt: readAlt(token).trim() }, []);
  }
  const isParted = parts.length > 1;
  return parts.flatMap((part): Block[] => {
    if (!Array.isArray(part)) return [part];
    const content = isParted ? trimEnds(readInline(trimBreaks(part))) : readInline(part);
    return content.length === 0 ? [] : [{ kind: 'paragraph', content }];
  });
}

type Item = { readonly blocks: Block[]; readonly number: number };

/** The items of a list with the numbers that stand before them; 0 where none does. */
function readItems(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const inside = insideOf(tokens, at);
    items.push({ blocks: readBlocks(inside), number: Number(tokens[at]?.info || 0) });
    at += inside.length + 1;
  }
  return items;
}

/** Items that count on, each group with its first number. One number before all of them is Markdown's way to have it count. */
function groupItems(items: readonly Item[]): Item[][] {
  if (items.every(({ number }) => number === items[0]?.number)) return [[...items]];
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group !== undefined && group.at(-1)?.number === item.number - 1) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** A list; where its numbers jump, as many as keep the parent's numbers. */
function readList(open: Token, inside: readonly Token[]): Block[] {
  const items = readItems(inside);
  if (open.type !== 'ordered_list_open') {
    return [{ kind: 'list', ordered: false, start: 1, items: items.map(({ blocks }) => blocks) }];
  }
  const own = open.meta?.numerals as Numerals | undefined;
  const numerals = own ?? (open.markup === ')' ? '1)' : undefined);
  const start = Number(open.attrGet('start') ?? 1);
  return groupItems(items).map((group, at) => ({
    kind: 'list',
    ordered: true,
    start: at === 0 ? start : (group[0]?.number ?? 1),
    ...(numerals && { numerals }),
    items: group.map(({ blocks }) => blocks),
  }));
}

function readContainer(open: Token, inside: readonly Token[]): Block[] {
  const children = inside[0]?.children ?? [];
  switch (open.type) {
    case 'paragraph_open':
      return readParagraph(children);
    case 'heading_open': {
      const content = readInline(children);
      const level = Number(open.tag.slice(1)) as Level;
      return content.length === 0 ? [] : [{ kind: 'heading', level, content }];
    }
    case 'blockquote_open': {
      const blocks = readBlocks(inside);
      return blocks.length === 0 ? [] : [{ kind: 'blockquote', blocks }];
    }
    default:
      return readList(open, inside);
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
    blocks.push(...readContainer(token, inside));
    at += inside.length + 1;
  }
  return blocks;
}

/**
 * Input: Markdown as a parent writes it. Output: its blocks. CommonMark 0.31 with `~~strikethrough~~`, and these
 * differences, each so that no word of a letter is lost or misread: a line end is a line break; HTML is text; there are no
 * link definitions and no code by indentation; emphasis ends before Korean particles (see `allowCjkEmphasis`); lists may have
 * the numerals that Koreans use (see `allowNumerals`) and keep the numbers they are written with. Links other than http, https,
 * mailto and those inside the journal become their words; one of these whose words stand in brackets,
 * `[[LLM]](entries/<id>)`, is a reference. A picture of the journal stands alone and parts the words around it; one in
 * a heading, a link or emphasis, and every picture of elsewhere, becomes its description. Never throws.
 */
export function parseMarkdown(text: string): Block[] {
  const source = makePrintable(text);
  const tokens = readTokens(source);
  return tokens === undefined ? textToBlocks(source) : readBlocks(tokens);
}

/** Undefined where something is nested too deep to be read. */
function readTokens(source: string): readonly Token[] | undefined {
  const tokens = parser.parse(nestMarks(source), {});
  return tokens.some(({ level }) => level >= MAX_NESTING - 1) ? undefined : tokens;
}

/**
 * Input: Markdown. Output: by their place among the blocks of `parseMarkdown`, the lines of each list that is in no other
 * block, as they are written there.
 */
export function findListSources(text: string): ReadonlyMap<number, string> {
  const source = makePrintable(text);
  const lines = source.split('\n');
  const tokens = readTokens(source) ?? [];
  const sources = new Map<number, string>();
  let place = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const group = token.nesting === 1 ? insideOf(tokens, at).length + 2 : 1;
    const blocks = readBlocks(tokens.slice(at, at + group));
    const [first, end] = token.map ?? [0, 0];
    const isList = blocks.length === 1 && blocks[0]?.kind === 'list';
    if (isList) sources.set(place, lines.slice(first, end).join('\n').trimEnd());
    place += blocks.length;
    at += group - 1;
  }
  return sources;
}
