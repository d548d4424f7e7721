import { hashText } from '../../text/hash-text.ts';
import { cutTallStrips } from '../../timeline/cut-tall-strips.ts';
import { AXIS_HEIGHT, drawTimeline, ROW_HEIGHT } from '../../timeline/draw-timeline.ts';
import { DRAWING_COLOURS, type DrawingColours } from '../../timeline/drawing-themes.ts';
import { type SizedSvg, writeStripSvgs } from '../../timeline/write-timeline-svg.ts';
import type { LetterItem, LetterModel } from '../letter-model.ts';
import type { PaperSize } from '../paper-sizes.ts';
import { withoutSquares } from '../squares/fit-squares.ts';
import { findStationery, layOutSheet } from '../stationery/find-stationery.ts';
import type { Stationery } from '../stationery/stationery.ts';

type Drawing = Extract<LetterItem, { kind: 'drawing' }>;
type Setting = Pick<LetterModel, 'language' | 'paper' | 'margins' | 'stationery'>;
/** What a letter's words stand on: its own paper, or the white of a Word file. */
export type Ground = 'paper' | 'white';

/** CSS pixels are 1/96 inch. */
const PIXELS_PER_MM = 96 / 25.4;
/** Pixels: `drawTimeline` draws nothing narrower. */
const NARROWEST = 360;
/** Of what is written on a page: a picture that is higher may leave so much of the page before it empty. */
const MOST_OF_PAGE = 0.5;
const FEWEST_ROWS = 5;
/** As many drawings as a letter seldom has: the preview asks for the same ones at each key. */
const MOST_KEPT = 24;

const kept = new Map<string, readonly SizedSvg[]>();

function coloursOf(
  { colours, onWhite = colours, marks }: Stationery,
  ground: Ground,
): DrawingColours {
  const isPaper = ground === 'paper';
  const { line } = DRAWING_COLOURS.print;
  const own = isPaper ? colours : onWhite;
  const isLight = own.ground === '#ffffff';
  return {
    ...DRAWING_COLOURS.print,
    ground: own.ground,
    ink: own.ink,
    quiet: own.quiet,
    line: isLight ? line : own.line,
    marks: { ...DRAWING_COLOURS.print.marks, ...(isPaper && marks), event: own.accent },
  };
}

/** How many rows a strip has at most, at the scale at which it is shown. */
function mostRows({ height, marginBlock }: PaperSize, scale: number): number {
  const room = ((height - 2 * marginBlock) * PIXELS_PER_MM * MOST_OF_PAGE) / scale;
  return Math.max(FEWEST_ROWS, Math.floor((room - AXIS_HEIGHT) / ROW_HEIGHT));
}

function draw({ events }: Drawing, setting: Setting, ground: Ground): readonly SizedSvg[] {
  const { language } = setting;
  const stationery = findStationery(setting.stationery);
  const size = layOutSheet(setting);
  const line = stationery.lineOf?.(size);
  const { width, marginInline } = size;
  const items = events.map(({ edtf, text, actor }, index) => ({
    id: String(index),
    kind: 'event' as const,
    date: edtf,
    text,
    ...(actor !== undefined && { actor }),
  }));
  const column = (width - 2 * marginInline) * PIXELS_PER_MM;
  const wanted = Math.floor(column / (stationery.drawingScale ?? 1));
  const drawing = drawTimeline([{ id: 'events', title: '', items }], {
    language,
    width: Math.max(NARROWEST, wanted),
  });
  const most = mostRows(size, column / drawing.width);
  return writeStripSvgs(cutTallStrips(drawing, most, ROW_HEIGHT), 'print', {
    colours: coloursOf(stationery, ground),
    ...(line !== undefined && { heightStep: line * PIXELS_PER_MM }),
  });
}

/**
 * Input: events of a letter to be drawn, the letter's language and sheet, and what the drawing stands on. Output: their
 * timeline, as wide as the sheet's column, as SVGs that stand one below the other: between them a page may end.
 */
export function drawEvents(
  drawing: Drawing,
  setting: Setting,
  ground: Ground = 'paper',
): readonly SizedSvg[] {
  const { language, paper, margins, stationery } =
    ground === 'white' ? withoutSquares(setting) : setting;
  const key = JSON.stringify([drawing.events, language, paper, margins, stationery, ground]);
  const known = kept.get(key) ?? draw(drawing, { language, paper, margins, stationery }, ground);
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

/** Input: a letter, and what its drawings stand on. Output: all drawings in it, in order. */
export function drawingsOf(model: LetterModel, ground: Ground = 'paper'): SizedSvg[] {
  return model.sections.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'drawing' ? drawEvents(item, model, ground) : [])),
  );
}
