import { type Id, idSchema } from '../ids.ts';

/** What a link inside the journal goes to: a page, or an entry that defines a term. */
export type LinkTarget = { readonly kind: 'page' | 'entry'; readonly id: Id };

/** What a target is called now; undefined where there is none, or it lies in the trash. */
export type TitleOf = (target: LinkTarget) => string | undefined;

const FOLDERS = { page: 'pages/', entry: 'entries/' } as const;
const KINDS = ['page', 'entry'] as const;

/** The address that a target has in the journal's Markdown: `pages/<id>`, `entries/<id>`. */
export function writeLinkAddress({ kind, id }: LinkTarget): string {
  return FOLDERS[kind] + id;
}

/** Input: a link's address. Output: the target inside the journal that it names; undefined where it names anything else. */
export function readLinkAddress(address: string): LinkTarget | undefined {
  const kind = KINDS.find((each) => address.startsWith(FOLDERS[each]));
  if (kind === undefined) return undefined;
  const id = address.slice(FOLDERS[kind].length);
  return idSchema.safeParse(id).success ? { kind, id } : undefined;
}

/** `[[words]](pages/<id>)`, as the editor writes it. */
const REFERENCE = /\[\[((?:\\.|[^\\[\]])*)\]\]\(((?:pages|entries)\/[0-9a-f-]{36})\)/g;

/**
 * Input: Markdown, and what is to stand for a link that is called as its target is. Output: the text with that in the place of
 * each such link; its own words stay where nothing is to.
 */
export function replaceReferences(markdown: string, show: TitleOf): string {
  if (!mayHoldLinks(markdown)) return markdown;
  return markdown.replace(REFERENCE, (_whole, words: string, address: string) => {
    const target = readLinkAddress(address);
    return (target && show(target)) ?? words;
  });
}

/** Whether a text may hold links inside the journal, found in a hundredth of the time that reading it takes. */
export function mayHoldLinks(markdown: string): boolean {
  return markdown.includes('](pages/') || markdown.includes('](entries/');
}
