import type { Editor } from '@tiptap/core';
import { useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { editorExtensions } from './editor-extensions.ts';
import { type DocumentNode, readDocument, writeDocument } from './markdown-text.ts';

type ProseEditorOptions = {
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly attributes: Readonly<Record<string, string>>;
  readonly autoFocus: boolean;
};

/**
 * The editor of one Markdown text. The text is written anew only after its document changed; a document that is again what
 * was read gives the very text that was read.
 */
export function useProseEditor({
  value,
  onChange,
  attributes,
  autoFocus,
}: ProseEditorOptions): Editor {
  /** What was read last, and what was written last. */
  const read = useRef<{ document: DocumentNode | null; markdown: string }>({
    document: null,
    markdown: value,
  });
  const written = useRef(value);

  const editor = useEditor({
    extensions: editorExtensions,
    content: readDocument(value),
    injectCSS: false,
    autofocus: autoFocus ? 'end' : false,
    editorProps: { attributes },
    onCreate: ({ editor: created }) => {
      read.current.document ??= created.state.doc;
    },
    onUpdate: ({ editor: changed }) => {
      const { document, markdown } = read.current;
      const { doc } = changed.state;
      const isAsRead = document !== null && doc.eq(document as typeof doc);
      written.current = isAsRead ? markdown : writeDocument(doc);
      onChange(written.current);
    },
  });

  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(readDocument(value), { emitUpdate: false });
    read.current = { document: editor.state.doc, markdown: value };
  }, [editor, value]);

  return editor;
}
