import type { Paper } from '../../shared/letters/letter-schema.ts';
import { PAPER_SIZES } from '../../shared/letters/paper-sizes.ts';

/** CSS pixels in a millimetre. */
const PX_PER_MM = 96 / 25.4;
/** The desk on both sides of the paper, and the scroll bar, in CSS pixels of the letter's page. */
const DESK = 2 * 24 + 24;
/** A small paper in a wide window is not blown up further than this. */
const LARGEST = 1.25;

/** How large the letter stands in the preview: as wide as there is room, or as large as on paper. */
export type LetterZoom = 'fit' | 'full';
export type PreviewSize = {
  readonly scale: number;
  /** The frame's own size, before it is scaled, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/**
 * Input: a paper, and the room for it in CSS pixels. Output: how the frame stands in it. The frame is never narrower than
 * the paper, so that the letter is laid out as it is on paper, and scaled as a picture is.
 */
export function previewSize(
  paper: Paper,
  zoom: LetterZoom,
  room: { readonly width: number; readonly height: number },
): PreviewSize {
  const least = Math.ceil(PAPER_SIZES[paper].width * PX_PER_MM) + DESK;
  const scale = zoom === 'full' ? 1 : Math.min(room.width / least, LARGEST);
  return { scale, width: Math.max(room.width / scale, least), height: room.height / scale };
}
