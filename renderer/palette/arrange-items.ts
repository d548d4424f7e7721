import { indexById } from '../../shared/index-by-id.ts';
import { findItems } from './find-items.ts';
import type { PaletteItem } from './palette-item.ts';

/** As many lines are drawn at once: more than anyone reads before typing on, few enough for one frame. */
const MOST_SHOWN = 60;
/** Of what was used lately, as many are shown before anything is typed. */
const RECENT_SHOWN = 6;
/** What is not listed before anything is typed, since there may be thousands: pages and tags. */
const ONLY_FOUND = /^(page|tag) /;

export type Section = {
  /** Empty where the lines have no common heading. */
  readonly heading: string;
  readonly items: readonly PaletteItem[];
};

export type Arranged = {
  readonly sections: readonly Section[];
  /** Found, but not shown. */
  readonly more: number;
};

function groupItems(items: readonly PaletteItem[]): Section[] {
  const groups = new Map<string, PaletteItem[]>();
  for (const item of items) groups.set(item.group, [...(groups.get(item.group) ?? []), item]);
  return [...groups].map(([heading, each]) => ({ heading, items: each }));
}

/**
 * What the palette shows. Nothing typed: what was used lately, then everything that can be done, by group. Else what is found,
 * the best first.
 */
export function arrangeItems(
  items: readonly PaletteItem[],
  typed: string,
  recent: readonly string[],
  recentHeading: string,
): Arranged {
  if (typed.trim() !== '') {
    const found = findItems(items, typed, recent);
    const shown = found.slice(0, MOST_SHOWN);
    return {
      sections: shown.length === 0 ? [] : [{ heading: '', items: shown }],
      more: found.length - shown.length,
    };
  }
  const byId = indexById(items);
  const used = recent.flatMap((id) => byId.get(id) ?? []).slice(0, RECENT_SHOWN);
  const rest = items.filter((item) => !used.includes(item) && !ONLY_FOUND.test(item.id));
  const lately = used.length === 0 ? [] : [{ heading: recentHeading, items: used }];
  return { sections: [...lately, ...groupItems(rest)], more: 0 };
}
