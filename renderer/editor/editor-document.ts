import type { JSONContent } from '@tiptap/core';
import type { Block, Inline } from '../../shared/letters/letter-model.ts';
import { isNumerals } from '../../shared/letters/numerals/numerals.ts';
import { readLinkAddress, writeLinkAddress } from '../../shared/links/link-target.ts';
import { attachmentAt, attachmentPath } from '../../shared/pictures/attachment-name.ts';
import { titleNow } from '../links/link-targets.ts';

type Run = Extract<Inline, { kind: 'text' | 'reference' }>;
type Marks = { readonly [Mark in (typeof MARKS)[number][0]]?: true };
type Level = Extract<Block, { kind: 'heading' }>['level'];

const MARKS = [
  ['strong', 'bold'],
  ['emphasis', 'italic'],
  ['strike', 'strike'],
  ['code', 'code'],
] as const;

function marksOf(run: Run): { type: string }[] {
  const marked: Readonly<Record<string, unknown>> = run;
  return MARKS.filter(([mark]) => marked[mark] === true).map(([, type]) => ({ type }));
}

function inlineToNodes(inline: Inline, link: JSONContent['marks'] = []): JSONContent[] {
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', text: inline.text, marks: [...link, ...marksOf(inline)] }];
    case 'break':
      return [{ type: 'hardBreak', marks: link }];
    case 'reference': {
      const attrs = { address: writeLinkAddress(inline.target), text: inline.text };
      return [{ type: 'reference', attrs, marks: marksOf(inline) }];
    }
    case 'link': {
      const mark = { type: 'link', attrs: { href: inline.href } };
      return inline.content.flatMap((each) => inlineToNodes(each, [mark]));
    }
  }
}

function toNodes(inlines: readonly Inline[]): JSONContent[] {
  return inlines.flatMap((each) => inlineToNodes(each));
}

/** An item of a list begins with a paragraph, in the editor's schema. */
function itemToNode(blocks: readonly Block[]): JSONContent {
  const content = blocks.map(blockToNode);
  const begins = blocks[0]?.kind === 'paragraph';
  return { type: 'listItem', content: begins ? content : [{ type: 'paragraph' }, ...content] };
}

function blockToNode(block: Block): JSONContent {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', content: toNodes(block.content) };
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: block.level },
        content: toNodes(block.content),
      };
    case 'list':
      return block.ordered
        ? {
            type: 'orderedList',
            attrs: { start: block.start, numerals: block.numerals ?? null },
            content: block.items.map(itemToNode),
          }
        : { type: 'bulletList', content: block.items.map(itemToNode) };
    case 'blockquote':
      return { type: 'blockquote', content: block.blocks.map(blockToNode) };
    case 'code':
      return {
        type: 'codeBlock',
        content: block.text === '' ? [] : [{ type: 'text', text: block.text }],
      };
    case 'picture':
      return { type: 'image', attrs: { src: attachmentPath(block.name), alt: block.alt } };
    case 'rule':
      return { type: 'horizontalRule' };
  }
}

/** Input: blocks. Output: them as a document of the editor. */
export function blocksToDocument(blocks: readonly Block[]): JSONContent {
  const content = blocks.map(blockToNode);
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

/** A link is written with what its target is called now, so that the file can be read without the others. */
function referenceOf({ attrs = {} }: JSONContent, { code: _code, ...marks }: Marks): Inline {
  const text = String(attrs.text ?? '');
  const target = readLinkAddress(String(attrs.address ?? ''));
  if (target === undefined) return { kind: 'text', text, ...marks };
  return { kind: 'reference', target, text: titleNow(target) ?? text, ...marks };
}

function nodeToInline(node: JSONContent): Inline {
  if (node.type === 'hardBreak') return { kind: 'break' };
  const types = new Set(node.marks?.map(({ type }) => type));
  const marks = Object.fromEntries(
    MARKS.filter(([, type]) => types.has(type)).map(([mark]) => [mark, true]),
  );
  if (node.type === 'reference') return referenceOf(node, marks);
  return { kind: 'text', text: node.text ?? '', ...marks };
}

function hrefOf(node: JSONContent | undefined): string | undefined {
  // A link stands in no link.
  if (node?.type === 'reference') return undefined;
  return node?.marks?.find(({ type }) => type === 'link')?.attrs?.href as string | undefined;
}

function toInlines(nodes: readonly JSONContent[] = []): Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < nodes.length; ) {
    const href = hrefOf(nodes[at]);
    let end = at + 1;
    while (href !== undefined && end < nodes.length && hrefOf(nodes[end]) === href) end += 1;
    const content = nodes.slice(at, end).map(nodeToInline);
    if (href === undefined) inlines.push(...content);
    else inlines.push({ kind: 'link', href, content });
    at = end;
  }
  return inlines;
}

/** The editor holds no picture but the journal's own; what says something else is no picture. */
function imageToBlock({ attrs = {} }: JSONContent): Block {
  const name = attachmentAt(String(attrs.src ?? ''));
  const alt = String(attrs.alt ?? '');
  if (name !== undefined) return { kind: 'picture', name, alt };
  return { kind: 'paragraph', content: [{ kind: 'text', text: alt }] };
}

function toItems(items: readonly JSONContent[]): Block[][] {
  return items.map(({ content = [] }) => content.map(nodeToBlock));
}

/** Input: a node of the editor. Output: its block. */
export function nodeToBlock(node: JSONContent): Block {
  const { type, attrs = {}, content = [] } = node;
  switch (type) {
    case 'heading':
      return { kind: 'heading', level: attrs.level as Level, content: toInlines(content) };
    case 'bulletList':
      return { kind: 'list', ordered: false, start: 1, items: toItems(content) };
    case 'orderedList': {
      const { start = 1, numerals } = attrs;
      const own = isNumerals(numerals) ? { numerals } : {};
      return { kind: 'list', ordered: true, start, ...own, items: toItems(content) };
    }
    case 'blockquote':
      return { kind: 'blockquote', blocks: content.map(nodeToBlock) };
    case 'codeBlock':
      return { kind: 'code', text: content.map(({ text }) => text ?? '').join('') };
    case 'image':
      return imageToBlock(node);
    case 'horizontalRule':
      return { kind: 'rule' };
    default:
      return { kind: 'paragraph', content: toInlines(content) };
  }
}
