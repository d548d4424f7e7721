import type { Editor } from '@tiptap/core';
import { useMessages } from '../messages/use-messages.ts';
import { editorMessages } from './editor-messages.ts';
import { useTextCount } from './use-text-count.ts';

/** Says quietly how long the text is; seen while it is being written. */
export function TextCountLine({ editor }: { readonly editor: Editor }) {
  const messages = useMessages(editorMessages);
  const count = useTextCount(editor);
  return <p className="editor-count">{count !== null && messages.count(count)}</p>;
}
