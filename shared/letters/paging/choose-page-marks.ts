import type { PageMarkChoice } from './mark-pages.ts';

/** What stands in the margins of a letter: what the parent chose; else numbers and no running head, as on letters by hand. */
export function choosePageMarks({
  pageNumbers = true,
  runningHead = 'none',
}: { readonly [Key in keyof PageMarkChoice]?: PageMarkChoice[Key] | undefined }): PageMarkChoice {
  return { pageNumbers, runningHead };
}
