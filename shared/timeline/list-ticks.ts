import { dayAt } from '../dates/day-span.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { Language } from '../text/language.ts';
import { listSteps, TICK_STEPS, type TickStep } from './axis-steps.ts';
import type { MeasureLabel } from './shorten-label.ts';

export type Tick = {
  /** Where it stands, in pixels of the layout. */
  readonly x: number;
  /** What is written from `labelX` on; left out where there is no room for it. */
  readonly label?: { readonly text: string; readonly x: number; readonly width: number };
};

/** Two lines of ticks: what is counted, and in which month, year, decade or century; the second line may be empty. */
export type Axis = { readonly minor: readonly Tick[]; readonly major: readonly Tick[] };

export type AxisSettings = {
  readonly pixelsPerDay: number;
  /** Where x is 0, in days since 1970-01-01. */
  readonly origin: number;
  /** What of the world is drawn, in pixels: ticks outside are left out. */
  readonly fromX: number;
  readonly toX: number;
  readonly language: Language;
  readonly measure: MeasureLabel;
};

/** Pixels from a tick to its label, and the least from a label to the next tick. */
export const TICK_SPACE = 5;
const DECADE: TickStep = { unit: 'year', size: 10, days: 3650 };
const CENTURY: TickStep = { unit: 'year', size: 100, days: 36_500 };
const YEAR: TickStep = { unit: 'year', size: 1, days: 365 };
const MONTH: TickStep = { unit: 'month', size: 1, days: 28 };

const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const pad = (value: number, width: number) => String(value).padStart(width, '0');

function nameMinor({ unit }: TickStep, day: number, language: Language): string {
  const parts = dayAt(day);
  if (unit === 'year') return String(parts.year);
  if (unit === 'day') return String(parts.day);
  return language === 'ko' ? `${parts.month}월` : (SHORT_MONTHS[parts.month - 1] ?? '');
}

function nameMajor({ unit, size }: TickStep, day: number, language: Language): string {
  const { year, month } = dayAt(day);
  if (unit === 'month') return formatEdtfDate(`${pad(year, 4)}-${pad(month, 2)}`, language);
  if (size === 1) return formatEdtfDate(pad(year, 4), language);
  return language === 'ko' ? `${year}년대` : `${year}s`;
}

function majorOf({ unit, size }: TickStep): TickStep | undefined {
  if (unit === 'day') return MONTH;
  if (unit === 'month') return YEAR;
  if (size < DECADE.size) return DECADE;
  return size < CENTURY.size ? CENTURY : undefined;
}

/** The widest that a label of the step can be. A month of any name, a day of two digits, a year of four. */
function widestLabel({ unit }: TickStep, { language, measure }: AxisSettings): number {
  if (unit === 'year') return measure('2000');
  if (unit === 'day') return measure('20');
  if (language === 'ko') return measure('12월');
  return Math.max(...SHORT_MONTHS.map(measure));
}

function chooseStep(settings: AxisSettings): TickStep {
  const found = TICK_STEPS.find(
    (step) => step.days * settings.pixelsPerDay >= widestLabel(step, settings) + 2 * TICK_SPACE,
  );
  return found ?? (TICK_STEPS.at(-1) as TickStep);
}

/** Years of the common era only: what is called the year 0 here has another name in history. */
function isNamed(day: number): boolean {
  const { year } = dayAt(day);
  return year >= 1 && year <= 9999;
}

type Line = {
  readonly step: TickStep;
  readonly name: (step: TickStep, day: number, language: Language) => string;
  /** Whether the label of what began further left stands at the left edge. */
  readonly isSticky: boolean;
};

function makeTicks({ step, name, isSticky }: Line, settings: AxisSettings): Tick[] {
  const { pixelsPerDay, origin, fromX, toX, language, measure } = settings;
  const days = [
    ...listSteps(step, {
      from: Math.floor(fromX / pixelsPerDay) + origin,
      to: Math.ceil(toX / pixelsPerDay) + origin,
    }),
  ];
  return days.flatMap((day, index): Tick | [] => {
    const x = (day - origin) * pixelsPerDay;
    const next = days[index + 1];
    const end = next === undefined ? Number.POSITIVE_INFINITY : (next - origin) * pixelsPerDay;
    if (x > toX || end <= fromX) return [];
    const text = isNamed(day) ? name(step, day, language) : '';
    const labelX = (isSticky ? Math.max(x, fromX) : x) + TICK_SPACE;
    const width = measure(text);
    const hasRoom = text !== '' && labelX + width + TICK_SPACE <= end;
    return { x, ...(hasRoom && { label: { text, x: labelX, width } }) };
  });
}

/**
 * Input: a scale and what of the world is drawn. Output: the ticks within it, and the ones just before it whose time reaches into
 * it; the label of a month, year or decade that began further left stands at the left edge. No label comes nearer than
 * `TICK_SPACE` to the next tick of its line. The first and the last label may go beyond the edges.
 */
export function listTicks(settings: AxisSettings): Axis {
  const step = chooseStep(settings);
  const major = majorOf(step);
  return {
    minor: makeTicks({ step, name: nameMinor, isSticky: false }, settings),
    major: major ? makeTicks({ step: major, name: nameMajor, isSticky: true }, settings) : [],
  };
}
