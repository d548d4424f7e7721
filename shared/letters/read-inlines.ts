import type { Token } from 'markdown-it';
import { readLinkAddress } from '../links/link-target.ts';
import type { Inline } from './letter-model.ts';
import { isSafeHref } from './safe-href.ts';

type Run = Extract<Inline, { kind: 'text' }>;
type Marks = Omit<Run, 'kind' | 'text'>;
type Mark = keyof Marks;

const MARK_OF: Readonly<Record<string, Mark>> = { strong: 'strong', em: 'emphasis', s: 'strike' };
const NONE: Marks = {};

function hasSameMarks(a: Run, b: Run): boolean {
  return (['strong', 'emphasis', 'strike', 'code'] as const).every((mark) => a[mark] === b[mark]);
}

/** Adds to the end of `runs`; text with the marks of the text before it becomes one run with it. */
function append(runs: Inline[], inline: Inline): void {
  if (inline.kind === 'text' && inline.text === '') return;
  const last = runs.at(-1);
  if (last?.kind === 'text' && inline.kind === 'text' && hasSameMarks(last, inline)) {
    runs[runs.length - 1] = { ...last, text: last.text + inline.text };
  } else {
    runs.push(inline);
  }
}

function withMark(marks: Marks, mark: Mark): Marks {
  return { ...marks, [mark]: true };
}

function readAltOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  return token.type === 'image' ? readAlt(token) : token.content;
}

/** The words that stand for a picture, without their marks. */
export function readAlt({ children }: Token): string {
  return (children ?? []).map(readAltOf).join('');
}

/** A picture of elsewhere is never loaded: its words stand for it, or where there are none its address. */
function readForeignPicture(token: Token): string {
  return readAlt(token) || String(token.attrGet('src') ?? '');
}

function readLeaf(token: Token, marks: Marks): Inline {
  switch (token.type) {
    case 'softbreak':
    case 'hardbreak':
      return { kind: 'break' };
    case 'code_inline':
      return { kind: 'text', text: token.content, ...marks, code: true };
    case 'image':
      return { kind: 'text', text: readForeignPicture(token), ...marks };
    default:
      return { kind: 'text', text: token.content, ...marks };
  }
}

/** The place of the token that closes the one at `start`, of the same kind. */
function findClose(tokens: readonly Token[], start: number): number {
  const type = tokens[start]?.type.replace(/_open$/, '');
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    if (tokens[at]?.type === `${type}_open`) depth += 1;
    if (tokens[at]?.type === `${type}_close`) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/**
 * `[[LLM]](entries/<id>)` is called as what it goes to is called: brackets round its words say so, which any other reader of
 * Markdown shows as they are. Of links with words of their own only those to nowhere safe become their words.
 */
function readLink(href: string, content: readonly Inline[]): readonly Inline[] {
  const target = readLinkAddress(href);
  if (target === undefined) return isSafeHref(href) ? [{ kind: 'link', href, content }] : content;
  const [run, ...more] = content;
  const isOne = run?.kind === 'text' && run.code !== true && more.length === 0;
  const text = isOne ? /^\[(.*\S.*)\]$/.exec(run.text)?.[1] : undefined;
  if (!isOne || text === undefined) return [{ kind: 'link', href, content }];
  const { code: _code, ...words } = run;
  return [{ ...words, kind: 'reference', target, text }];
}

function readSpan(open: Token, inside: readonly Token[], marks: Marks): readonly Inline[] {
  const mark = MARK_OF[open.tag];
  if (mark !== undefined) return readInlines(inside, withMark(marks, mark));
  const content = readInlines(inside, marks);
  return content.length === 0 ? [] : readLink(String(open.attrGet('href') ?? ''), content);
}

/** Input: the children of a markdown-it `inline` token. Output: runs of text, breaks and links, adjacent runs joined. */
export function readInlines(tokens: readonly Token[], marks: Marks = NONE): Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.nesting !== 1) {
      append(inlines, readLeaf(token, marks));
      continue;
    }
    const close = findClose(tokens, at);
    for (const inline of readSpan(token, tokens.slice(at + 1, close), marks)) {
      append(inlines, inline);
    }
    at = close;
  }
  return inlines;
}
