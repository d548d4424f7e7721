import { Fragment, type Node } from '@tiptap/pm/model';

/** Spaces that do not break are how HTML says a space; the text has plain ones. */
export function plainSpaces(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const text = node.text?.replaceAll('\u00a0', ' ');
    if (text === undefined) nodes.push(node.copy(plainSpaces(node.content)));
    else nodes.push(node.type.schema.text(text, node.marks));
  });
  return Fragment.fromArray(nodes);
}
