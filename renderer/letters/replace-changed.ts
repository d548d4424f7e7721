function canGoInside(old: Node | undefined, next: Node | undefined): boolean {
  if (!(old instanceof Element) || !(next instanceof Element)) return false;
  return old.cloneNode(false).isEqualNode(next.cloneNode(false));
}

/**
 * Makes `target` hold what `source` holds (and empties `source`), touching only the nodes that differ: in a long letter
 * one edited paragraph is one node, and the rest keeps its layout.
 */
export function replaceChanged(target: Node, source: Node): void {
  const old = [...target.childNodes];
  const next = [...source.childNodes];
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old[start]?.isEqualNode(next[start] ?? null)) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end)?.isEqualNode(next.at(-1 - end) ?? null))
    end += 1;
  const oldMiddle = old.slice(start, old.length - end);
  const nextMiddle = next.slice(start, next.length - end);
  const [only] = oldMiddle;
  const [replacement] = nextMiddle;
  const isOne = oldMiddle.length === 1 && nextMiddle.length === 1;
  if (isOne && only && replacement && canGoInside(only, replacement)) {
    replaceChanged(only, replacement);
    return;
  }
  const after = old[old.length - end] ?? null;
  for (const node of oldMiddle) node.remove();
  for (const node of nextMiddle) target.insertBefore(node, after);
}
