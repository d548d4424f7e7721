import { mergeAttributes } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import { ReactNodeViewRenderer } from '@tiptap/react';
import {
  attachmentAt,
  attachmentOfUrl,
  attachmentPath,
  attachmentUrl,
} from '../../shared/pictures/attachment-name.ts';
import { PictureView } from './picture-view.tsx';

/** The address in the journal's Markdown of a picture that this window shows; null for every other one. */
function addressOf(element: HTMLElement): string | null {
  const name = attachmentOfUrl(element.getAttribute('src') ?? '');
  return name === undefined ? null : attachmentPath(name);
}

/**
 * A picture of the journal, alone in its line. Its `src` is as it stands in the Markdown; what is copied bears the address that
 * this window loads it under, and nothing else is taken for a picture when something is pasted.
 */
export const PictureNode = Image.extend({
  addAttributes() {
    return {
      src: { default: null, parseHTML: addressOf },
      alt: { default: '', parseHTML: (element) => element.getAttribute('alt') ?? '' },
    };
  },
  parseHTML() {
    const getAttrs = (element: HTMLElement) => (addressOf(element) === null ? false : null);
    return [{ tag: 'img[src]', getAttrs }];
  },
  renderHTML({ node }) {
    const { src, alt } = node.attrs;
    const name = attachmentAt(String(src ?? ''));
    return ['img', mergeAttributes({ src: name && attachmentUrl(name), alt })];
  },
  addInputRules: () => [],
  addNodeView: () => ReactNodeViewRenderer(PictureView),
});
