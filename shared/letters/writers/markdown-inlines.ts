import { assertNever } from '../../assert-never.ts';
import type { Inline } from '../letter-model.ts';
import { isSafeHref } from '../safe-href.ts';
import { encodeCharacter, escapeHref, escapeText, writeCodeSpan } from './markdown-escapes.ts';

type Run = Extract<Inline, { kind: 'text' }>;
type Mark = 'strike' | 'strong' | 'emphasis';
/** Marks around marks: outermost first, so that emphasis is inside strong and never the other way. */
const ORDER: readonly Mark[] = ['strike', 'strong', 'emphasis'];

type Node =
  | { readonly kind: 'leaf'; readonly source: string }
  | { readonly kind: Mark; readonly children: readonly Node[] };

/** The mark of a footnote goes outside of marks too: between `]` and a letter they would not end. */
function hoistFootnote({ footnote, ...run }: Run): Run[] {
  return footnote === undefined ? [run] : [run, { kind: 'text', text: '', footnote }];
}

/** Spaces at the ends of a marked run go outside of it, where CommonMark wants them. */
function hoistSpaces(run: Run): Run[] {
  if (run.footnote !== undefined) return [run];
  if (run.text === '') return [];
  if (run.code || !(run.strong || run.emphasis || run.strike)) return [run];
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  const outside = (space: string): Run => ({ kind: 'text', text: space });
  return [outside(before), { ...run, text }, outside(after)].filter((each) => each.text !== '');
}

function toLeaf(inline: Inline): Node {
  switch (inline.kind) {
    case 'break':
      return { kind: 'leaf', source: ' ' };
    case 'link': {
      const words = writeMarkdownInlines(inline.content);
      const source = isSafeHref(inline.href) ? `[${words}](${escapeHref(inline.href)})` : words;
      return { kind: 'leaf', source };
    }
    case 'reference':
      return { kind: 'leaf', source: escapeText(inline.text) };
    case 'text': {
      if (inline.footnote !== undefined) return { kind: 'leaf', source: `[^${inline.footnote}]` };
      const source = inline.code ? writeCodeSpan(inline.text) : escapeText(inline.text);
      return { kind: 'leaf', source };
    }
    default:
      return assertNever(inline);
  }
}

function hasMark(inline: Inline | undefined, mark: Mark): boolean {
  const isMarked = inline?.kind === 'text' || inline?.kind === 'reference';
  return isMarked && inline[mark] === true;
}

/** Joins inlines that follow each other and share a mark into one node of that mark, from the outermost mark inwards. */
function nest(inlines: readonly Inline[], [mark, ...inner]: readonly Mark[]): Node[] {
  if (mark === undefined) return inlines.map(toLeaf);
  const nodes: Node[] = [];
  for (let start = 0; start < inlines.length; ) {
    const isMarked = hasMark(inlines[start], mark);
    let end = start + 1;
    while (end < inlines.length && hasMark(inlines[end], mark) === isMarked) end += 1;
    const children = nest(inlines.slice(start, end), inner);
    if (isMarked) nodes.push({ kind: mark, children });
    else nodes.push(...children);
    start = end;
  }
  return nodes;
}

/** `*` beside or inside `**` would be read as one run of stars. */
function delimiterOf(kind: Mark, touchesStars: boolean): string {
  if (kind === 'strike') return '~~';
  if (kind === 'strong') return '**';
  return touchesStars ? '_' : '*';
}

function isLetter(character: string): boolean {
  return character !== '' && !/[\s\p{P}\p{S}]/u.test(character);
}

/** What every version of CommonMark takes for a space or punctuation: other symbols are punctuation since 0.31 only. */
const BOUNDARY = /[\s\p{P}!-/:-@[-`{-~]/u;

/** Whether `outside` would keep a mark beside it from opening or closing. */
function mustEncode(outside: string, inside: string, delimiter: string): boolean {
  if (outside === '' || BOUNDARY.test(outside)) return false;
  return delimiter === '_' || !isLetter(inside);
}

function lastOf(text: string): string {
  return /.$/su.exec(text)?.[0] ?? '';
}

function firstOf(text: string): string {
  return /^./su.exec(text)?.[0] ?? '';
}

/** Writes siblings; a letter that would keep a mark beside it from opening or closing is written as a reference. */
function writeNodes(nodes: readonly Node[], inStrong: boolean): string {
  let written = '';
  let closing: { readonly inside: string; readonly delimiter: string } | undefined;
  nodes.forEach((node, index) => {
    if (node.kind === 'leaf') {
      const first = firstOf(node.source);
      // Behind the mark of a footnote a bracket would be a link's address.
      const isAddress = first === '(' && /\[\^\d+\]$/.test(written);
      const isBlocked =
        isAddress || (closing && mustEncode(first, closing.inside, closing.delimiter));
      written += isBlocked ? encodeCharacter(first) + node.source.slice(first.length) : node.source;
      closing = undefined;
      return;
    }
    const touches = [nodes[index - 1], nodes[index + 1]].some((each) => each?.kind === 'strong');
    const delimiter = delimiterOf(node.kind, inStrong || touches);
    const inner = writeNodes(node.children, inStrong || node.kind === 'strong');
    const before = lastOf(written);
    if (mustEncode(before, firstOf(inner), delimiter)) {
      written = written.slice(0, written.length - before.length) + encodeCharacter(before);
    }
    written += delimiter + inner + delimiter;
    closing = { inside: lastOf(inner), delimiter };
  });
  return written;
}

/**
 * Input: inline content. Output: one line of CommonMark that is read back as the same words with the same marks; a break is
 * a space. How letters beside marks are kept from spoiling them follows mdast-util-to-markdown 2.1.1 (`encodeInfo`).
 */
export function writeMarkdownInlines(content: readonly Inline[]): string {
  const runs = content.flatMap((each): Inline[] =>
    each.kind === 'text' ? hoistFootnote(each).flatMap(hoistSpaces) : [each],
  );
  return writeNodes(nest(runs, ORDER), false);
}
