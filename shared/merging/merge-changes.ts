import type { FileChange } from '../journal/journal-state.ts';
import type { LetterCopy } from '../letters/copies/letter-copy-schema.ts';
import type { TrashItem } from '../trash/trash-schema.ts';
import { toCanonicalJson } from './content.ts';
import { keepLetterLoser, mergeCopies, renameCopy } from './merge-copies.ts';
import { mergeJournals } from './merge-journals.ts';
import { mergeNotebooks } from './merge-notebooks.ts';
import { mergePages } from './merge-pages.ts';
import { mergeRecords } from './merge-records.ts';
import { mergeTrashItems } from './merge-trash-items.ts';

/** A file with a value. */
export type FileVersion = FileChange & { readonly value: object };

export type MergedVersions = {
  readonly value: FileVersion;
  readonly losers: readonly TrashItem[];
  /** Letters that gave way: each is one of the versions of its letter from then on. */
  readonly copies?: readonly LetterCopy[];
};

function mergeDifferent(a: FileVersion, b: FileVersion): MergedVersions {
  switch (a.kind) {
    case 'journal': {
      const { value, losers } = mergeJournals(a.value, (b as typeof a).value);
      return { value: { ...a, value }, losers };
    }
    case 'notebook': {
      const { value, losers } = mergeNotebooks(a.value, (b as typeof a).value);
      return { value: { ...a, value }, losers };
    }
    case 'page': {
      const { value, losers } = mergePages(a.value, (b as typeof a).value, a.notebookId);
      return { value: { ...a, value }, losers };
    }
    case 'letter': {
      const { value, loser } = mergeRecords(a.value, (b as typeof a).value);
      return { value: { ...a, value }, losers: [], copies: loser ? [keepLetterLoser(loser)] : [] };
    }
    case 'letterCopy': {
      const [value, lost] = mergeCopies(a.value, (b as typeof a).value);
      return { value: { ...a, value }, losers: [], copies: lost ? [renameCopy(lost)] : [] };
    }
    case 'trash': {
      const { value, losers } = mergeTrashItems(a.value, (b as typeof a).value);
      return { value: { ...a, value }, losers };
    }
  }
}

/**
 * Two versions of the same file as one: the very same object as `a` or `b` where that holds everything. `losers` are the
 * versions of single things that gave way. The value is the same whichever side is which.
 */
export function mergeVersions(a: FileVersion, b: FileVersion): MergedVersions {
  const [jsonA, jsonB] = [toCanonicalJson(a.value), toCanonicalJson(b.value)];
  if (jsonA === jsonB) return { value: a, losers: [] };
  const { value, ...gaveWay } = mergeDifferent(a, b);
  const json = toCanonicalJson(value.value);
  if (json === jsonA) return { value: a, ...gaveWay };
  return { value: json === jsonB ? b : value, ...gaveWay };
}
