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

/** The address of anything that looks like a link inside the journal. */
const ADDRESS = /\]\(<?((?:pages|entries)\/[0-9a-f-]{36})\b/g;

function textOf(entry: Entry): string {
  if (entry.kind === 'reflection' || entry.kind === 'note') return entry.text;
  return entry.kind === 'definition' ? entry.meaning : '';
}

function addressesIn(markdown: string): readonly string[] {
  if (!mayHoldLinks(markdown)) return [];
  return [...new Set([...markdown.matchAll(ADDRESS)].map(([, address = '']) => address))];
}

/** An entry that may link to something, and what to: code may only look like a link. */
type Candidate = { readonly entry: Entry; readonly addresses: readonly string[] };

/** A page is never changed, so each is looked through once, however often it is asked for. Reading it all would take twenty times as long. */
const candidatesOn = remember((page: Page): readonly Candidate[] =>
  page.entries.flatMap((entry) => {
    const addresses = addressesIn(textOf(entry));
    return addresses.length === 0 ? [] : { entry, addresses };
  }),
);

/** An entry that links to something, and what to. */
export type LinkingEntry = { readonly entry: Entry; readonly targets: readonly LinkTarget[] };

/**
 * Input: a page, and which targets are of interest, by their addresses. Output: its entries that link to some of those, in
 * order, with those.
 */
export function findLinkingEntries(
  page: Page,
  isWanted: (address: string) => boolean,
): readonly LinkingEntry[] {
  return candidatesOn(page).flatMap(({ entry, addresses }) => {
    if (!addresses.some(isWanted)) return [];
    const targets = linksIn(textOf(entry)).filter((each) => isWanted(writeLinkAddress(each)));
    return targets.length === 0 ? [] : { entry, targets };
  });
}
