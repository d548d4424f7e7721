import type { Entry } from '../entries/entry-schema.ts';
import type { Block, Inline } from '../letters/letter-model.ts';
import { parseMarkdown } from '../letters/parse-markdown.ts';
import type { Page } from '../pages/page-schema.ts';
import { remember } from '../remember.ts';
import { type LinkTarget, mayHoldLinks, readLinkAddress, writeLinkAddress } from './link-target.ts';

function targetOf(inline: Inline): LinkTarget | undefined {
  if (inline.kind === 'reference') return inline.target;
  return inline.kind === 'link' ? readLinkAddress(inline.href) : undefined;
}

function targetsIn(blocks: readonly Block[]): LinkTarget[] {
  return blocks.flatMap((block): LinkTarget[] => {
    if ('content' in block) return block.content.flatMap((inline) => targetOf(inline) ?? []);
    if (block.kind === 'list') return block.items.flatMap(targetsIn);
    return block.kind === 'blockquote' ? targetsIn(block.blocks) : [];
  });
}

/** Input: Markdown. Output: the pages and terms that it links to, in order, each once. */
export function linksIn(markdown: string): readonly LinkTarget[] {
  if (!mayHoldLinks(markdown)) return [];
  const targets = targetsIn(parseMarkdown(markdown));
  return [...new Map(targets.map((target) => [writeLinkAddress(target), target])).values()];
}

function linksOf(entry: Entry): readonly LinkTarget[] {
  if (entry.kind === 'reflection' || entry.kind === 'note') return linksIn(entry.text);
  return entry.kind === 'definition' ? linksIn(entry.meaning) : [];
}

/** An entry that links to something, and what to. */
export type LinkingEntry = { readonly entry: Entry; readonly targets: readonly LinkTarget[] };

/**
 * Input: a page. Output: its entries that link to a page or a term, in order. A page is never changed, so each is read once,
 * however often it is asked for.
 */
export const linkingEntries = remember((page: Page): readonly LinkingEntry[] =>
  page.entries.flatMap((entry) => {
    const targets = linksOf(entry);
    return targets.length === 0 ? [] : { entry, targets };
  }),
);
