import type { CallInput } from '../../shared/ipc-contract.ts';
import { hasTag } from '../../shared/tags/tags.ts';
import { api } from '../app/bridge.ts';
import { equalLines, equalTexts } from '../saving/draft.ts';
import { useDraft } from '../saving/use-draft.ts';
import { useEntryCommands } from './entry-commands.ts';

export type EntryChanges = CallInput<'updateEntry'>['changes'];

/** One field of an entry between the keyboard and the disk. */
export type EntryDraft<T> = ReturnType<typeof useDraft<T>>;

type DraftOf<T> = {
  readonly entryId: string;
  readonly saved: T;
  /** The changed fields that a value makes. */
  readonly toChanges: (value: T) => EntryChanges;
  readonly isEqual: (a: T, b: T) => boolean;
  readonly isReady?: (value: T) => boolean;
};

/** A field of an entry that saves itself. What another computer made of it meanwhile is not lost by that. */
export function useEntryDraft<T>({ entryId, toChanges, ...rest }: DraftOf<T>): EntryDraft<T> {
  const { pageId } = useEntryCommands();
  return useDraft<T>({
    ...rest,
    save: (value, base) =>
      api.updateEntry({
        pageId,
        entryId,
        changes: toChanges(value),
        basedOn: toChanges(base),
      }),
  });
}

const saysSomething = (value: string) => value.trim() !== '';

type TextOf = Pick<DraftOf<string>, 'entryId' | 'saved' | 'toChanges'> & {
  readonly isRequired?: boolean;
};

export function useLineDraft({ isRequired, ...rest }: TextOf): EntryDraft<string> {
  return useEntryDraft({
    ...rest,
    isEqual: equalLines,
    ...(isRequired && { isReady: saysSomething }),
  });
}

export function useTextDraft({ isRequired, ...rest }: TextOf): EntryDraft<string> {
  return useEntryDraft({
    ...rest,
    isEqual: equalTexts,
    ...(isRequired && { isReady: saysSomething }),
  });
}

function hasSameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag) => b.includes(tag) || hasTag(b, tag));
}

export function useTagsDraft(
  rest: Pick<DraftOf<readonly string[]>, 'entryId' | 'saved' | 'toChanges'>,
): EntryDraft<readonly string[]> {
  return useEntryDraft({ ...rest, isEqual: hasSameTags });
}
