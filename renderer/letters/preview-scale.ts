import type { Paper } from '../../shared/letters/letter-schema.ts';
import { measureSheet } from '../../shared/letters/paging/sheet-geometry.ts';
import { PAPER_SIZES } from '../../shared/letters/paper-sizes.ts';

/** The desk round the sheet, in CSS pixels of the letter's page. */
const DESK = 2 * 24;
/** A scroll bar, in CSS pixels of the window: it is not scaled. The sheet leaves it one more, for what is rounded. */
const BAR = 12;
/** A small paper in a wide window is not blown up further than this. */
const LARGEST = 1.25;

/** How large the letter stands in the preview: a whole sheet, as wide as there is room, or as large as on paper. */
export type LetterZoom = 'sheet' | 'fit' | 'full';
export type PreviewSize = {
  readonly scale: number;
  /** The frame's own size, before it is scaled, in CSS pixels. */
  readonly width: number;
  readonly height: number;
};

/**
 * Input: a paper, and the room for it in CSS pixels. Output: how the frame stands in it. The letter is always laid out as it is on
 * paper, and scaled as a picture is.
 */
export function previewSize(
  paper: Paper,
  zoom: LetterZoom,
  room: { readonly width: number; readonly height: number },
): PreviewSize {
  const sheet = measureSheet(PAPER_SIZES[paper]);
  const byWidth = (room.width - BAR) / (sheet.width + DESK);
  const byHeight = (room.height - BAR - 1) / (sheet.height + DESK);
  const scales = { sheet: Math.min(byWidth, byHeight), fit: byWidth, full: 1 };
  const scale = Math.min(scales[zoom], LARGEST);
  return { scale, width: room.width / scale, height: room.height / scale };
}
