/**
 * Where an entry goes that moves one place past its visible neighbour. Input: the ids of the page's entries in order, those
 * that the filter shows, the entry, and -1 (up) or 1 (down). Output: its index once it has been taken out of its old place,
 * or undefined at the end.
 */
export function moveTarget(
  ids: readonly string[],
  visible: readonly string[],
  id: string,
  step: -1 | 1,
): number | undefined {
  const place = visible.indexOf(id);
  if (place === -1) return undefined;
  const neighbour = visible[place + step];
  // Up: the neighbour's own place. Down: that place too, since taking the entry out moves the neighbour up by one.
  return neighbour === undefined ? undefined : ids.indexOf(neighbour);
}
