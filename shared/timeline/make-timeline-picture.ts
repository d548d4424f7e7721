import { daySpan } from '../dates/day-span.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { Language } from '../text/language.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { DrawingTheme } from './drawing-themes.ts';
import type { TimelineItem, TimelineLane } from './timeline-model.ts';
import { heightOfSvg, type SizedSvg, writeTimelineSvg } from './write-timeline-svg.ts';

/** Pixels: lines of a strip are as long as a window's, and a phone can still show them. */
const WIDTH = 960;

function countItems(count: number, language: Language): string {
  if (language === 'ko') return `${count}가지`;
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** A lane in a few words: how much is in it and of which time. */
function describeLane({ title, items }: TimelineLane, language: Language): string {
  const lasts = (item: TimelineItem) => daySpan(item.date, item.until);
  const first = items.reduce((a, b) => (lasts(b).from < lasts(a).from ? b : a));
  const last = items.reduce((a, b) => (lasts(b).to > lasts(a).to ? b : a));
  const dates = [first.date, last.until ?? last.date].map((date) => formatEdtfDate(date, language));
  const time = [...new Set(dates)].join(' – ');
  return `${title}: ${countItems(items.length, language)}, ${time}`;
}

/**
 * Input: lanes. Output: their timeline as an SVG with its size, and its title, the lanes' titles. Lanes without items have no
 * place in it.
 */
export function makeTimelinePicture(
  lanes: readonly TimelineLane[],
  { language, theme }: { readonly language: Language; readonly theme: DrawingTheme },
): { readonly picture: SizedSvg; readonly title: string } {
  const filled = lanes.filter(({ items }) => items.length > 0);
  const title = filled.map((lane) => lane.title).join(' · ');
  const description = filled.map((lane) => describeLane(lane, language)).join('; ');
  const drawing = drawTimeline(filled, { language, width: WIDTH });
  const svg = writeTimelineSvg(drawing, { theme, title, description });
  return { picture: { svg, width: WIDTH, height: heightOfSvg(drawing) }, title };
}
