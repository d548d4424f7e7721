import fc from 'fast-check';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Any EDTF level 0 date of the years 0000 to 9999, days that a short month lacks left out. */
export const anyDate: fc.Arbitrary<string> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 2022, max: 2024 })),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  })
  .map(({ year, month, day }) => {
    if (month === undefined) return pad(year, 4);
    const known = `${pad(year, 4)}-${pad(month, 2)}`;
    const date = `${known}-${pad(day ?? 1, 2)}`;
    const exists = new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
    return day === undefined || !exists ? known : date;
  });

/** As `anyDate`, in the years that are written with four digits and no era. */
export const anyLateDate = anyDate.filter((date) => date >= '1000');
