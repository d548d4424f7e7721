import { hashText } from '../../text/hash-text.ts';
import { drawTimeline } from '../../timeline/draw-timeline.ts';
import { type SizedSvg, writeStripSvgs } from '../../timeline/write-timeline-svg.ts';
import type { LetterItem, LetterModel } from '../letter-model.ts';
import { PAPER_SIZES } from '../paper-sizes.ts';

type Drawing = Extract<LetterItem, { kind: 'drawing' }>;
type Setting = Pick<LetterModel, 'language' | 'paper'>;

/** CSS pixels are 1/96 inch. */
const PIXELS_PER_MM = 96 / 25.4;
/** As many drawings as a letter seldom has: the preview asks for the same ones at each key. */
const MOST_KEPT = 24;

const kept = new Map<string, readonly SizedSvg[]>();

function draw({ events }: Drawing, { language, paper }: Setting): readonly SizedSvg[] {
  const { width, marginInline } = PAPER_SIZES[paper];
  const items = events.map(({ edtf, text, actor }, index) => ({
    id: String(index),
    kind: 'event' as const,
    date: edtf,
    text,
    ...(actor !== undefined && { actor }),
  }));
  const column = Math.floor((width - 2 * marginInline) * PIXELS_PER_MM);
  const drawing = drawTimeline([{ id: 'events', title: '', items }], { language, width: column });
  return writeStripSvgs(drawing, 'print');
}

/**
 * Input: events of a letter to be drawn, its language and its paper. Output: their timeline, as wide as the paper's column, as
 * SVGs that stand one below the other: between them a page may end.
 */
export function drawEvents(drawing: Drawing, { language, paper }: Setting): readonly SizedSvg[] {
  const key = JSON.stringify([drawing.events, language, paper]);
  const known = kept.get(key) ?? draw(drawing, { language, paper });
  // The one that was asked for last is kept longest.
  kept.delete(key);
  kept.set(key, known);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

/** What a drawing is called among the pictures of a letter, for the formats that take no SVG. */
export function nameDrawing({ svg }: SizedSvg): string {
  return `drawing-${hashText(svg).toString(16).padStart(8, '0')}-${svg.length}`;
}

/** Input: a letter. Output: all drawings in it, in order. */
export function drawingsOf(model: LetterModel): SizedSvg[] {
  return model.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'drawing' ? drawEvents(item, model) : [])),
  );
}
