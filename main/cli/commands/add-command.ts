import { type JournalStore, openJournal } from '../../../data/journal-store.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { CommandSpec, OptionSpec } from '../program/command-spec.ts';
import type { Values } from '../program/values.ts';
import type { AddedKind } from '../texts/cli-texts.ts';

/** Something that was added and is durable. */
export type Added = {
  readonly item: { readonly id: string };
  /** What a person knows it by. */
  readonly label: string;
};

export type AddSpec = {
  readonly kind: AddedKind;
  readonly options: readonly OptionSpec[];
  readonly example: string;
  readonly add: (store: JournalStore, values: Values) => Promise<Result<Added>>;
};

const LABEL_LENGTH = 60;

/** One line of at most 60 characters. */
function shorten(label: string): string {
  const characters = [...label.replace(/\s+/g, ' ').trim()];
  if (characters.length <= LABEL_LENGTH) return characters.join('');
  return `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`;
}

/** The command `add KIND`: opens the journal, adds, and prints what was added once it is durable. */
export function makeAddCommand({ kind, options, example, add }: AddSpec): CommandSpec {
  return {
    name: `add ${kind}`,
    options,
    examples: [`add ${kind} ${example}`],
    run: async ({ journal, deps, texts }, values) => {
      const opened = await openJournal(journal, deps);
      if (!opened.ok) return opened;
      const added = await add(opened.value, values);
      if (!added.ok) return added;
      const { item, label } = added.value;
      await opened.value.settle();
      return ok({ json: item, text: texts.added(kind, shorten(label), item.id) });
    },
  };
}
