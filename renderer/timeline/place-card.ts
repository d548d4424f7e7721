type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type Size = { readonly width: number; readonly height: number };

/** Pixels between a mark and its card, and between the card and the window's edge. */
const GAP = 8;

/**
 * Input: a mark and its card, and the room they stand in, from its upper left corner. Output: where the card lies: below the mark,
 * or above it where there is more room, and never beyond the room's sides.
 */
export function placeCard(mark: Box, card: Size, room: Size): { left: number; top: number } {
  const most = Math.max(GAP, room.width - card.width - GAP);
  const left = Math.min(Math.max(mark.left, GAP), most);
  const below = mark.top + mark.height + GAP;
  const above = mark.top - GAP - card.height;
  const fitsBelow = below + card.height <= room.height - GAP;
  const top = fitsBelow || above < GAP ? below : above;
  return { left, top: Math.max(GAP, Math.min(top, room.height - card.height - GAP)) };
}
