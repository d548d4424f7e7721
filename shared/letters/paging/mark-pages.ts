import type { RunningHead } from './running-head.ts';

/** What stands in the margins of a page: its number, and what is read on it. */
export type PageMark = { readonly number?: string; readonly head?: string };

/** One part of a letter, such as a section under its heading. */
export type PagedPart = {
  /** '' for none. */
  readonly heading: string;
  /** The page on which it begins, counted from 0. */
  readonly page: number;
  /** Nothing stands above it on that page. */
  readonly isAtTop: boolean;
};

/** What is known of a letter once it is laid out. */
export type PagedLetter = {
  readonly pages: number;
  readonly hasCover: boolean;
  readonly title: string;
  /** In the order in which they are read. */
  readonly parts: readonly PagedPart[];
};

export type PageMarkChoice = {
  readonly pageNumbers: boolean;
  readonly runningHead: RunningHead;
};

const NO_MARK: PageMark = {};

/** The heading under which a page goes on; none where a part with a heading begins it, so that nothing stands there twice. */
function headingOf(page: number, { parts, title }: PagedLetter): string | undefined {
  const begun = parts.filter((part) => part.page < page || (part.page === page && part.isAtTop));
  const last = begun.at(-1);
  if (last === undefined || last.heading === '') return title;
  return last.page === page ? undefined : last.heading;
}

function headOf(page: number, letter: PagedLetter, runningHead: RunningHead): string | undefined {
  if (runningHead === 'none') return undefined;
  return runningHead === 'title' ? letter.title : headingOf(page, letter);
}

/**
 * Input: a letter that is laid out, and what the parent wants. Output: for each page what stands in its margins. As printers do
 * it, a cover has neither and is not counted, and the page on which the letter begins needs neither.
 */
export function markPages(
  letter: PagedLetter,
  { pageNumbers, runningHead }: PageMarkChoice,
): readonly PageMark[] {
  const first = letter.hasCover ? 1 : 0;
  return Array.from({ length: letter.pages }, (_, page) => {
    if (page <= first) return NO_MARK;
    const head = headOf(page, letter, runningHead);
    return {
      ...(pageNumbers && { number: String(page - first + 1) }),
      ...(head && { head }),
    };
  });
}
