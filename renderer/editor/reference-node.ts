import { Node } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { APP_ORIGIN } from '../../shared/app-origin.ts';
import { readLinkAddress } from '../../shared/links/link-target.ts';
import { followTitles, titleNow } from '../links/link-targets.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    reference: {
      /** Puts a link to a page or a term of the journal in the place of a part of the text. */
      insertReference: (
        range: { readonly from: number; readonly to: number },
        attributes: { readonly address: string; readonly text: string },
      ) => ReturnType;
    };
  }
}

type Attributes = { readonly address: string; readonly text: string };

/**
 * Input: a link of HTML, or words copied out of an editor, which are a link to this program only. Output: the address inside
 * the journal that it has, whole or not; undefined for any other.
 */
export function addressInJournal(link: Element): string | undefined {
  const href = (link.getAttribute('href') ?? link.getAttribute('data-address') ?? '').trim();
  const address = href.startsWith(`${APP_ORIGIN}/`) ? href.slice(APP_ORIGIN.length + 1) : href;
  return readLinkAddress(address) === undefined ? undefined : address;
}

function titleOf({ address }: Attributes): string | undefined {
  const target = readLinkAddress(address);
  return target && titleNow(target);
}

/** Input: a link as a node of the editor. Output: the words that are shown of it. */
export function shownText({ attrs }: { readonly attrs: object }): string {
  const attributes = attrs as Attributes;
  return titleOf(attributes) ?? attributes.text;
}

/**
 * A link to a page or a term, one thing in the text, called as its target is now. `text` is what that was called when the text
 * was written, and what is shown where it is gone.
 */
export const ReferenceNode = Node.create({
  name: 'reference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ address: { default: '' }, text: { default: '' } }),
  parseHTML() {
    const getAttrs = (link: HTMLElement) => {
      const address = addressInJournal(link);
      return address === undefined ? false : { address, text: link.dataset.reference };
    };
    // Before the rule for a link with words of its own.
    return [{ tag: 'a[data-reference]', priority: 1001, getAttrs }];
  },
  renderHTML({ node }) {
    const { address, text } = node.attrs as Attributes;
    return ['span', { 'data-address': address, 'data-reference': text }, shownText(node)];
  },
  renderText: ({ node }) => shownText(node),
  addNodeView:
    () =>
    ({ node }) => {
      const attributes = node.attrs as Attributes;
      const dom = document.createElement('span');
      const show = () => {
        dom.textContent = shownText(node);
        dom.className = 'inner-link';
        dom.classList.toggle('inner-link-gone', titleOf(attributes) === undefined);
      };
      show();
      return { dom, destroy: followTitles(show), ignoreMutation: () => true };
    },
  addCommands() {
    return {
      insertReference:
        ({ from, to }, attributes) =>
        ({ tr, dispatch }) => {
          const marks = tr.doc.resolve(from).marks();
          const kept = marks.filter(({ type }) => type.name !== 'link' && type.name !== 'code');
          // Undone, it is again what was typed.
          if (dispatch)
            closeHistory(tr.replaceWith(from, to, this.type.create(attributes, null, kept)));
          return true;
        },
    };
  },
});
