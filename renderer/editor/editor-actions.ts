import type { Editor } from '@tiptap/core';
import { Bold, Heading, Italic, List, ListOrdered, type LucideIcon, TextQuote } from 'lucide-react';

/** What the toolbar does, besides links. `key` is as TipTap and the register of actions name it. */
export type EditorAction = {
  readonly id: 'heading' | 'bold' | 'italic' | 'bulletList' | 'orderedList' | 'blockquote';
  readonly icon: LucideIcon;
  readonly key: string;
  readonly run: (editor: Editor) => void;
};

export const EDITOR_ACTIONS: readonly EditorAction[] = [
  {
    id: 'heading',
    icon: Heading,
    key: 'Mod-Alt-2',
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    id: 'bold',
    icon: Bold,
    key: 'Mod-B',
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    icon: Italic,
    key: 'Mod-I',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'bulletList',
    icon: List,
    key: 'Mod-Shift-8',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    icon: ListOrdered,
    key: 'Mod-Shift-7',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'blockquote',
    icon: TextQuote,
    key: 'Mod-Shift-B',
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];
