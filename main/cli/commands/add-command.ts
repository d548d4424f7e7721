import type { JournalStore } from '../../../data/journal-store.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { changeJournal } from '../journal/with-journal.ts';
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

/**
 * The command `add KIND`: opens the journal, adds, and prints what was added once it is durable. A day's backup that cannot
 * be made is told, and no failure of the command: it would be run again, and add the same twice.
 */
export function makeAddCommand({ kind, options, example, add }: AddSpec): CommandSpec {
  return {
    name: `add ${kind}`,
    options,
    examples: [`add ${kind} ${example}`],
    run: (context, values) =>
      changeJournal(context, async (store) => {
        const added = await add(store, values);
        if (!added.ok) return added;
        const { item, label } = added.value;
        const backedUp = await store.backUp();
        return ok({
          json: item,
          text: context.texts.added(kind, shorten(label), item.id),
          warnings: backedUp.ok ? [] : [backedUp.error],
        });
      }),
  };
}
