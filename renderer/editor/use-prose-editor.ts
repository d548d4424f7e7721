import type { Editor } from '@tiptap/core';
import { type ResolvedPos, Slice } from '@tiptap/pm/model';
import { useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { blocksToDocument } from './editor-document.ts';
import { editorExtensions } from './editor-extensions.ts';
import { type DocumentNode, keepLists, readDocument, writeDocument } from './markdown-text.ts';
import { numberPasted } from './paste/number-pasted.ts';
import { plainSpaces } from './paste/plain-spaces.ts';
import { readPastedText } from './paste/read-pasted-text.ts';
import { tidyPastedHtml } from './paste/tidy-pasted-html.ts';

type ProseEditorOptions = {
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly label: string;
  /** The id of what says more about the field. */
  readonly describedBy: string;
  readonly autoFocus: boolean;
  readonly isEditable: boolean;
  /** Whether it has the whole window, where the line that is written stays about the middle. */
  readonly isFull: boolean;
};

/** What is pasted as text, as the editor's own. Words of one line are left to the editor. */
function parsePastedText(text: string, { doc }: ResolvedPos, isPlain: boolean): Slice {
  const blocks = readPastedText(text, isPlain);
  // ProseMirror takes nothing in place of a slice for "not mine", which its types do not say.
  if (blocks === undefined) return undefined as unknown as Slice;
  const { content } = doc.type.schema.nodeFromJSON(blocksToDocument(blocks));
  return new Slice(content, 0, 0);
}

/** Text is tidy as it was read. */
function tidyPasted(
  { content, openStart, openEnd }: Slice,
  _view: unknown,
  isText: boolean,
): Slice {
  const slice = new Slice(plainSpaces(content), openStart, openEnd);
  return isText ? slice : numberPasted(slice);
}

/** How far from the edges of what rolls the cursor is kept, in CSS pixels. ProseMirror's own is 5. */
function roomAroundCursor(isFull: boolean) {
  const [top, bottom] = isFull ? [window.innerHeight * 0.2, window.innerHeight * 0.45] : [5, 5];
  const sides = { top, bottom, left: 5, right: 5 };
  return { scrollThreshold: sides, scrollMargin: sides };
}

/**
 * The editor of one Markdown text. The text is written anew only after its document changed; a document that is again what
 * was read gives the very text that was read.
 */
export function useProseEditor({
  value,
  onChange,
  label,
  describedBy,
  autoFocus,
  isEditable,
  isFull,
}: ProseEditorOptions): Editor {
  // Options that are new objects at every key would have the editor take them anew at every key.
  const [content] = useState(() => readDocument(value));
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-label': label,
        'aria-multiline': 'true',
        'aria-describedby': describedBy,
        class: 'prose rich-text editor-text',
      },
      transformPastedHTML: tidyPastedHtml,
      transformPasted: tidyPasted,
      clipboardTextParser: parsePastedText,
      ...roomAroundCursor(isFull),
    }),
    [label, describedBy, isFull],
  );
  /** What was read last, and what was written last. */
  const read = useRef<{ document: DocumentNode | null; markdown: string }>({
    document: null,
    markdown: value,
  });
  const written = useRef(value);

  const editor = useEditor({
    extensions: editorExtensions,
    content,
    injectCSS: false,
    autofocus: autoFocus ? 'end' : false,
    editorProps,
    onUpdate: ({ editor: changed }) => {
      const { document, markdown } = read.current;
      const { doc } = changed.state;
      const isAsRead = document !== null && doc.eq(document as typeof doc);
      written.current = isAsRead ? markdown : writeDocument(doc);
      onChange(written.current);
    },
  });

  useEffect(() => {
    if (read.current.document !== null) return;
    read.current.document = editor.state.doc;
    keepLists(editor.state.doc, read.current.markdown);
  }, [editor]);

  useEffect(() => {
    if (value === written.current) return;
    written.current = value;
    editor.commands.setContent(readDocument(value), { emitUpdate: false });
    read.current = { document: editor.state.doc, markdown: value };
    keepLists(editor.state.doc, value);
  }, [editor, value]);

  useEffect(() => {
    editor.setEditable(isEditable, false);
  }, [editor, isEditable]);

  return editor;
}
