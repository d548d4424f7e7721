import type { PdfLine } from './pdf-lines.ts';

/** A line of what it is of, such as `Q3`, and where it is. */
type Coded = { readonly code: string; readonly page: number; readonly at: number };

const CODE = /[A-Z]\d+/;
const DATE = '2026년 11월 24일';

function codeLines(pages: readonly (readonly PdfLine[])[]): readonly (readonly Coded[])[] {
  return pages.map((lines, page) =>
    lines
      .map(({ text }, at) => ({
        code: text.includes(DATE) ? 'D0' : (CODE.exec(text)?.[0] ?? ''),
        page,
        at,
      }))
      .filter(({ code }) => code !== ''),
  );
}

function groupLines(pages: readonly (readonly Coded[])[]): ReadonlyMap<string, readonly Coded[]> {
  const groups = new Map<string, Coded[]>();
  for (const line of pages.flat()) groups.set(line.code, [...(groups.get(line.code) ?? []), line]);
  return groups;
}

const onPage = (lines: readonly Coded[], page: number | undefined) =>
  lines.filter((line) => line.page === page).length;

/** A paragraph that goes over pages has two lines at least on each. */
function findSingles(groups: ReadonlyMap<string, readonly Coded[]>): string[] {
  return [...groups].flatMap(([code, lines]) => {
    const pages = [...new Set(lines.map(({ page }) => page))];
    if (pages.length < 2) return [];
    return pages
      .filter((page) => onPage(lines, page) < 2)
      .map((page) => `${code} has one line on page ${page + 1}`);
  });
}

/** These never end a page: what they belong to follows. */
function findLast(pages: readonly (readonly Coded[])[]): string[] {
  return pages.slice(0, -1).flatMap((lines, page) => {
    const last = lines.at(-1)?.code ?? '';
    return /^[HI]/.test(last) ? [`${last} ends page ${page + 1}`] : [];
  });
}

/** How many of the last lines of `above` must stand on the page on which `below` begins. */
function findParted(groups: ReadonlyMap<string, readonly Coded[]>, above: string, below: string) {
  const [lines, beneath] = [groups.get(above) ?? [], groups.get(below) ?? []];
  if (lines.length === 0 || beneath.length === 0) return [];
  const beside = onPage(lines, beneath[0]?.page);
  return beside < Math.min(2, lines.length)
    ? [`${below} has ${beside} lines of ${above} above it`]
    : [];
}

/** What in the pages of a coded letter no printer would let go; empty where all is well. */
export function findPageFaults(pages: readonly (readonly PdfLine[])[]): string[] {
  const coded = codeLines(pages);
  const groups = groupLines(coded);
  const sources = [...groups.keys()].filter((code) => code.startsWith('S'));
  const quotesOf = [...groups.keys()].filter((code) => code.startsWith('Q'));
  return [
    ...findSingles(groups),
    ...findLast(coded),
    ...findParted(groups, 'C0', 'G0'),
    ...findParted(groups, 'C0', 'D0'),
    ...sources.flatMap((source) => {
      const first = groups.get(source)?.[0];
      const above = coded[first?.page ?? 0]?.filter(({ at }) => at < (first?.at ?? 0)).at(-1)?.code;
      const quote = quotesOf.find((code) => code === above);
      return quote === undefined
        ? [`${source} is parted from its quote`]
        : findParted(groups, quote, source);
    }),
  ];
}
