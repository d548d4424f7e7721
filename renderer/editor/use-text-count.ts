import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { addCounts, countText, NO_COUNT, type TextCount } from '../../shared/text/count-text.ts';
import { shownText } from './reference-node.ts';

/** Quiet time after the last key before a text is counted anew, in milliseconds. */
const REST = 250;

type Node = Editor['state']['doc'];

/** A node is never changed, so a paragraph is counted once, however long the text around it is. */
const known = new WeakMap<Node, TextCount>();

function countNode(node: Node): TextCount {
  const before = known.get(node);
  if (before !== undefined) return before;
  let count = NO_COUNT;
  if (node.isTextblock) {
    // A break ends a line; a picture is no letter, and a link to a page is its title.
    const leafText = (leaf: Node) => {
      if (leaf.type.name === 'reference') return shownText(leaf);
      return leaf.type.name === 'hardBreak' ? '\n' : '';
    };
    count = countText(node.textBetween(0, node.content.size, null, leafText));
  } else {
    node.forEach((child) => {
      count = addCounts(count, countNode(child));
    });
  }
  known.set(node, count);
  return count;
}

/** How long an editor's text is, a moment after it was changed last; null until it was counted. */
export function useTextCount(editor: Editor): TextCount | null {
  const [count, setCount] = useState<TextCount | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const read = () => setCount(countNode(editor.state.doc));
    const schedule = () => {
      clearTimeout(timer);
      timer = setTimeout(read, REST);
    };
    schedule();
    editor.on('update', schedule);
    return () => {
      clearTimeout(timer);
      editor.off('update', schedule);
    };
  }, [editor]);
  return count;
}
