import fc from 'fast-check';
import type { TimelineLane } from '../../../../shared/timeline/timeline-model.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** EDTF level 0 dates of the years given, as exact as they happen to be. */
export function edtfDatesOf(years: { readonly min: number; readonly max: number }) {
  return fc
    .record({
      year: fc.integer(years),
      month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    })
    .map(({ year, month, day }) => {
      const parts = month === undefined ? [] : day === undefined ? [month] : [month, day];
      return [pad(year, 4), ...parts.map((part) => pad(part, 2))].join('-');
    });
}

export const anyEdtfDate = edtfDatesOf({ min: 1, max: 9999 });

/** Items without their ids: close to each other, so that there is too little room for many. */
const anyItem = fc.record({
  kind: fc.constantFrom('event' as const, 'birthday' as const, 'reading' as const),
  date: edtfDatesOf({ min: 2015, max: 2030 }),
  until: fc.option(edtfDatesOf({ min: 2015, max: 2030 }), { nil: undefined }),
  text: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('GPT-4', '휀')),
  actor: fc.option(fc.constantFrom('OpenAI', 'Meta'), { nil: undefined }),
});

/** One to three lanes with up to 80 items each. */
export const anyLanes: fc.Arbitrary<TimelineLane[]> = fc
  .array(fc.array(anyItem, { maxLength: 80 }), { minLength: 1, maxLength: 3 })
  .map((lanes) =>
    lanes.map((items, lane) => ({
      id: `lane-${lane}`,
      title: `Lane ${lane}`,
      items: items.map(({ until, actor, ...item }, index) => ({
        id: `item-${index}`,
        ...item,
        ...(until !== undefined && { until }),
        ...(actor !== undefined && { actor }),
      })),
    })),
  );

/** From centuries to days: 0.001 to 100 pixels a day. */
export const anyScale = fc.double({ min: -3, max: 2, noNaN: true }).map((power) => 10 ** power);
