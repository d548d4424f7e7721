import { assertNever } from '../assert-never.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { Language } from '../text/language.ts';
import { FONT_SIZE } from './draw-timeline.ts';
import type { DrawingColours } from './drawing-themes.ts';
import { px, svgAttributes, svgText } from './svg-parts.ts';
import type { Cluster, PlacedItem } from './timeline-layout.ts';
import type { TimelineItem } from './timeline-model.ts';

export type MarkSettings = {
  readonly colours: DrawingColours;
  readonly language: Language;
};

const BAR_HEIGHT = 18;
const RADIUS = 4;
const DASHES = '2.5 2';
/** From a line's middle down to the foot of its letters, in parts of their size. */
const BASELINE = 0.36;
/** Besides the blank before it, which is narrower than `LABEL_SPACE` by more than that. */
const WORD_SHIFT = 2.5;
/** The most items that the hint of a cluster names. */
const MOST_NAMED = 40;

/** All that is known of an item, for whoever points at it: the whole text, and both ends of what lasted. */
function describeItem({ date, until, actor, text }: TimelineItem, language: Language): string {
  const dates = [date, ...(until === undefined ? [] : [until])];
  const time = dates.map((each) => formatEdtfDate(each, language)).join(' – ');
  const words = actor === undefined || text.includes(actor) ? text : `${actor} · ${text}`;
  return `${time} ${words}`;
}

function writeHint(text: string): string {
  return `<title>${svgText(text)}</title>`;
}

/** A circle, a diamond or a square, so that kinds differ by more than their colour. */
function writeDot(
  { prepared, markX, markWidth, y }: PlacedItem,
  colour: string,
  ground: string,
): string {
  const r = markWidth / 2;
  const x = markX + r;
  const isSoft = prepared.softFrom || prepared.softTo;
  const paint = isSoft
    ? { fill: ground, stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': '2 1.5' }
    : { fill: colour };
  const inner = isSoft ? r - 0.75 : r;
  switch (prepared.item.kind) {
    case 'event':
      return `<circle${svgAttributes({ cx: x, cy: y, r: inner, ...paint })}/>`;
    case 'birthday': {
      const path = `M${px(x)} ${px(y - inner)}l${px(inner)} ${px(inner)}-${px(inner)} ${px(inner)}-${px(inner)}-${px(inner)}z`;
      return `<path${svgAttributes({ d: path, ...paint })}/>`;
    }
    case 'reading': {
      const side = 2 * inner - 1;
      const at = { x: x - side / 2, y: y - side / 2, width: side, height: side };
      return `<rect${svgAttributes({ ...at, rx: 1.5, ...paint })}/>`;
    }
    default:
      return assertNever(prepared.item.kind);
  }
}

/** Half of a bar's outline, from the middle of its upper edge around one end. */
function writeEnd(from: number, to: number, y: number, isSoft: boolean, colour: string): string {
  const top = y - BAR_HEIGHT / 2;
  const bottom = y + BAR_HEIGHT / 2;
  const turn = Math.min(RADIUS, Math.abs(to - from)) * Math.sign(to - from);
  const path = `M${px(from)} ${px(top)}H${px(to - turn)}Q${px(to)} ${px(top)} ${px(to)} ${px(top + RADIUS)}V${px(bottom - RADIUS)}Q${px(to)} ${px(bottom)} ${px(to - turn)} ${px(bottom)}H${px(from)}`;
  const dashes = isSoft ? DASHES : undefined;
  return `<path${svgAttributes({ d: path, fill: 'none', stroke: colour, 'stroke-dasharray': dashes })}/>`;
}

/** A bar whose end is not known well has a dashed line about that end. */
function writeBar(
  { prepared, markX, markWidth, y }: PlacedItem,
  colour: string,
  ground: string,
): string {
  const middle = markX + markWidth / 2;
  const box = { x: markX, y: y - BAR_HEIGHT / 2, width: markWidth, height: BAR_HEIGHT };
  const isSoft = prepared.softFrom || prepared.softTo;
  const opacity = isSoft ? '0.14' : '0.26';
  return [
    `<rect${svgAttributes({ ...box, rx: RADIUS, fill: ground })}/>`,
    `<rect${svgAttributes({ ...box, rx: RADIUS, fill: colour, 'fill-opacity': opacity })}/>`,
    writeEnd(middle, markX, y, prepared.softFrom, colour),
    writeEnd(middle, markX + markWidth, y, prepared.softTo, colour),
  ].join('');
}

/** On a bar there are no lines of the axis; elsewhere something keeps them from running through letters. */
function isOnBar({ side }: PlacedItem): boolean {
  return side === 'inside' || side === 'over';
}

function makeHalo(placed: PlacedItem, { ground, isPrinted }: DrawingColours) {
  if (isOnBar(placed) || isPrinted) return {};
  return { stroke: ground, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
}

function writeBox(placed: PlacedItem, { ground, isPrinted }: DrawingColours): string {
  if (isOnBar(placed) || !isPrinted) return '';
  const { prepared, labelX, y } = placed;
  const box = { x: labelX - 2, y: y - BAR_HEIGHT / 2, width: prepared.labelWidth + 4 };
  return `<rect${svgAttributes({ ...box, height: BAR_HEIGHT, fill: ground })}/>`;
}

/** One text, so that its parts stand close however wide the letters come out; it grows from the mark. */
function writeLabel(placed: PlacedItem, colours: DrawingColours): string {
  const { prepared, labelX, side, y } = placed;
  const isBefore = side === 'left';
  const look = {
    x: isBefore ? labelX + prepared.labelWidth : labelX,
    y: y + FONT_SIZE * BASELINE,
    'text-anchor': isBefore ? 'end' : undefined,
    ...makeHalo(placed, colours),
  };
  const date = `<tspan${svgAttributes({ fill: colours.quiet })}>${svgText(prepared.date)}</tspan>`;
  const words = `<tspan${svgAttributes({ dx: WORD_SHIFT, fill: colours.ink })}>${svgText(prepared.words)}</tspan>`;
  const parts = prepared.words === '' ? date : `${date} ${words}`;
  return `${writeBox(placed, colours)}<text${svgAttributes(look)}>${parts}</text>`;
}

/** Input: an item in its place. Output: its mark and label, and all of its words as a hint. */
export function writeItem(placed: PlacedItem, { colours, language }: MarkSettings): string {
  const { item } = placed.prepared;
  const colour = colours.marks[item.kind];
  const mark =
    placed.shape === 'dot'
      ? writeDot(placed, colour, colours.ground)
      : writeBar(placed, colour, colours.ground);
  const hint = writeHint(describeItem(item, language));
  return `<g>${hint}${mark}${writeLabel(placed, colours)}</g>`;
}

/** Input: a cluster. Output: its mark with its count, and what is in it as a hint. */
export function writeCluster(
  { left, right, y, items, label }: Cluster,
  { colours, language }: MarkSettings,
): string {
  const named = items.slice(0, MOST_NAMED).map(({ item }) => describeItem(item, language));
  const hint = [...named, ...(items.length > MOST_NAMED ? ['…'] : [])].join(' / ');
  const box = { x: left, y: y - BAR_HEIGHT / 2, width: right - left, height: BAR_HEIGHT };
  const paint = { rx: BAR_HEIGHT / 2, fill: colours.ground, stroke: colours.quiet };
  const at = { x: (left + right) / 2, y: y + FONT_SIZE * BASELINE };
  return `<g>${writeHint(hint)}<rect${svgAttributes({ ...box, ...paint })}/><text${svgAttributes({ ...at, fill: colours.ink, 'text-anchor': 'middle' })}>${svgText(label)}</text></g>`;
}
