import fc from 'fast-check';

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
