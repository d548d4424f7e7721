import { Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { findExactChoice } from '../links/link-choices.ts';
import { knownPages } from '../links/link-targets.ts';
import { FilesGiven } from './files-given.ts';
import { LinkQueries } from './link-query.ts';
import { mayLinkTo } from './may-link-to.ts';
import { NumberedKeys } from './numbered-keys.ts';
import { NumberedList } from './numbered-list.ts';
import { PictureNode } from './picture-node.ts';
import { ReferenceNode } from './reference-node.ts';

/** Ctrl+Enter belongs to what the editor stands in: it adds an entry, or ends editing. */
const LeaveSending = Extension.create({
  name: 'leaveSending',
  priority: 1000,
  addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }),
});

/** What Markdown can say, and nothing more: what is pasted loses the rest. */
export const editorExtensions = [
  StarterKit.configure({
    orderedList: false,
    // Markdown has no sign for it.
    underline: false,
    // It would change the document by itself.
    trailingNode: false,
    link: {
      openOnClick: false,
      isAllowedUri: mayLinkTo,
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  NumberedList,
  NumberedKeys,
  PictureNode,
  ReferenceNode,
  LinkQueries.configure({
    findLink: (title) => {
      const found = findExactChoice(knownPages().values(), title);
      return found && { address: found.id, text: found.title };
    },
  }),
  FilesGiven,
  LeaveSending,
];
