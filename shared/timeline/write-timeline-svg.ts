import { REST_FAMILIES } from '../fonts/rest-families.ts';
import {
  AXIS_HEIGHT,
  FONT_SIZE,
  TICK_FONT_SIZE,
  type TimelineDrawing,
  type TimelineStrip,
} from './draw-timeline.ts';
import { DRAWING_COLOURS, type DrawingColours, type DrawingTheme } from './drawing-themes.ts';
import { estimateLabelWidth } from './estimate-label-width.ts';
import type { Tick } from './list-ticks.ts';
import { shortenLabel } from './shorten-label.ts';
import { type MarkSettings, writeCluster, writeItem } from './svg-marks.ts';
import { svgAttributes, svgText } from './svg-parts.ts';
import type { LaneLayout } from './timeline-layout.ts';

/** An SVG and how large it is, in pixels. */
export type SizedSvg = { readonly svg: string; readonly width: number; readonly height: number };

export type StripLook = {
  /** Other colours than those of the theme. */
  readonly colours?: DrawingColours;
  /** Pixels: each SVG is as high as a whole number of these, so that what follows stands on its line. */
  readonly heightStep?: number;
};

export type SvgSettings = {
  readonly theme: DrawingTheme;
  /** Above the picture, and its name. */
  readonly title: string;
  /** What the picture shows, in a sentence, for whoever does not see it. */
  readonly description: string;
};

const REST = REST_FAMILIES.map((family) => `'${family}'`).join(', ');
/** Ours, and what the computers of those who have them not have in their place. */
const FAMILIES: Readonly<Record<'ui' | 'letter', string>> = {
  ui: `'Pretendard Variable', Pretendard, ${REST}, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', system-ui, sans-serif`,
  letter: `'Source Serif 4', 'Gowun Batang', 'Nanum Myeongjo', ${REST}, AppleMyungjo, Batang, serif`,
};

/** Pixels. */
const MARGIN = 14;
const HEADING = { size: 18, height: 44, baseline: 30 };
const LANE_TITLE = { size: 13, baseline: 19 };
const STRIP_GAP = 22;
/** A bold letter is no wider than that, in parts of what it is otherwise. */
const BOLD = 1.08;
const MAJOR_BASELINE = 12;
const MINOR_BASELINE = 28;
/** The first line below the ticks. */
const AXIS_LINE = AXIS_HEIGHT - 2.5;

function writeTickLabels(ticks: readonly Tick[], y: number, width: number): string {
  return ticks
    .flatMap(({ label }) => label ?? [])
    .filter(({ x, width: wide }) => x >= 0 && x + wide <= width)
    .map(({ text, x }) => `<text${svgAttributes({ x, y })}>${svgText(text)}</text>`)
    .join('');
}

function writeTickLines(
  ticks: readonly Tick[],
  top: number,
  bottom: number,
  width: number,
): string {
  return ticks
    .filter(({ x }) => x >= 0 && x <= width)
    .map(({ x }) => `<path${svgAttributes({ d: `M${Math.round(x) + 0.5} ${top}V${bottom}` })}/>`)
    .join('');
}

function writeAxis(
  { axis, height }: TimelineStrip,
  width: number,
  colours: DrawingColours,
): string {
  // Where labels stand on boxes, many lines would be cut into dashes between them: those of the years are enough.
  const foot = colours.isPrinted ? AXIS_LINE : height;
  const lines = [
    writeTickLines(axis.minor, MINOR_BASELINE - 10, foot, width),
    writeTickLines(axis.major, 2, height, width),
    `<path${svgAttributes({ d: `M0 ${AXIS_LINE}H${width}`, stroke: colours.quiet })}/>`,
  ];
  const major = { 'font-weight': 600, fill: colours.ink };
  return [
    `<g${svgAttributes({ stroke: colours.line })}>${lines.join('')}</g>`,
    `<g${svgAttributes({ 'font-size': TICK_FONT_SIZE, fill: colours.quiet })}>`,
    `<g${svgAttributes(major)}>${writeTickLabels(axis.major, MAJOR_BASELINE, width)}</g>`,
    `${writeTickLabels(axis.minor, MINOR_BASELINE, width)}</g>`,
  ].join('\n');
}

function writeTitle(
  text: string,
  { size, baseline }: { readonly size: number; readonly baseline: number },
  { width, ink }: { readonly width: number; readonly ink: string },
): string {
  const measure = (each: string) => estimateLabelWidth(each, size, 'any') * BOLD;
  const shown = shortenLabel(text, width - 2 * MARGIN, measure);
  const look = { x: MARGIN, y: baseline, 'font-size': size, 'font-weight': 600, fill: ink };
  return `<text${svgAttributes(look)}>${svgText(shown)}</text>`;
}

function writeLane(
  lane: LaneLayout,
  isTitled: boolean,
  { width, ...settings }: MarkSettings & { readonly width: number },
): string {
  const title = isTitled
    ? writeTitle(lane.title, LANE_TITLE, { width, ink: settings.colours.ink })
    : '';
  return [
    `<g transform="translate(0 ${AXIS_HEIGHT + lane.y})">`,
    ...(title === '' ? [] : [title]),
    ...lane.rows.flat().map((placed) => writeItem(placed, settings)),
    ...lane.clusters.map((cluster) => writeCluster(cluster, settings)),
    '</g>',
  ].join('\n');
}

function writeStrip(
  strip: TimelineStrip,
  drawing: TimelineDrawing,
  colours: DrawingColours,
): string {
  const { width, language, isTitled } = drawing;
  const lanes = strip.layout.lanes.map((lane) =>
    writeLane(lane, isTitled, { colours, language, width }),
  );
  return [writeAxis(strip, width, colours), ...lanes].join('\n');
}

function lookOf(theme: DrawingTheme) {
  const family = theme === 'print' ? FAMILIES.letter : FAMILIES.ui;
  return { 'font-family': family, 'font-size': FONT_SIZE };
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}

/** How high the SVG of `writeTimelineSvg` is, in pixels. */
export function heightOfSvg({ strips }: TimelineDrawing): number {
  const heights = strips.map(({ height }) => height);
  return HEADING.height + heights.reduce((sum, height) => sum + height + STRIP_GAP, 0);
}

/**
 * Input: a drawing. Output: one SVG that stands for itself: it names fonts and loads nothing; what was typed never becomes
 * markup. Whoever points at a mark is shown all of its words.
 */
export function writeTimelineSvg(drawing: TimelineDrawing, settings: SvgSettings): string {
  const { width, language, strips } = drawing;
  const { theme, title, description } = settings;
  const height = heightOfSvg(drawing);
  const { ground, ink } = DRAWING_COLOURS[theme];
  let y = HEADING.height;
  const written = strips.map((strip) => {
    const group = `<g transform="translate(0 ${y})">\n${writeStrip(strip, drawing, DRAWING_COLOURS[theme])}\n</g>`;
    y += strip.height + STRIP_GAP;
    return group;
  });
  const box = { width, height, viewBox: `0 0 ${width} ${height}` };
  const names = { role: 'img', lang: language, 'aria-labelledby': 'title desc' };
  return [
    `<svg${svgAttributes({ xmlns: 'http://www.w3.org/2000/svg', ...box, ...names, ...lookOf(theme) })}>`,
    `<title id="title">${svgText(title)}</title>`,
    `<desc id="desc">${svgText(description)}</desc>`,
    `<rect${svgAttributes({ width, height, fill: ground })}/>`,
    writeTitle(title, HEADING, { width, ink }),
    ...written,
    '</svg>\n',
  ].join('\n');
}

/**
 * Input: a drawing and how it is to look. Output: each of its strips as an SVG to stand in an HTML document, as wide as there
 * is room, whose words a screen reader passes over: they stand in the text too.
 */
export function writeStripSvgs(
  drawing: TimelineDrawing,
  theme: DrawingTheme,
  { colours = DRAWING_COLOURS[theme], heightStep = 1 }: StripLook = {},
): SizedSvg[] {
  const { width, strips } = drawing;
  return strips.map((strip) => {
    const height = round(Math.ceil(strip.height / heightStep) * heightStep);
    const box = { width, height: String(height), viewBox: `0 0 ${width} ${height}` };
    const open = svgAttributes({ ...box, 'aria-hidden': 'true', ...lookOf(theme) });
    return { svg: `<svg${open}>\n${writeStrip(strip, drawing, colours)}\n</svg>`, width, height };
  });
}
