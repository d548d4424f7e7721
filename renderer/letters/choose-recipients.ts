import type { Child } from '../../shared/journal/journal-schema.ts';
import type { Recipient } from '../../shared/letters/recipients.ts';

type Children = readonly Pick<Child, 'id' | 'name'>[];

/** Whom a letter is to: those of the journal's children, and who else is named, also a child that was removed. */
export type Chosen = {
  readonly childIds: readonly string[];
  readonly others: readonly Recipient[];
};

export function splitRecipients(recipients: readonly Recipient[], children: Children): Chosen {
  const isChild = ({ childId }: Recipient) => children.some(({ id }) => id === childId);
  return {
    childIds: recipients.filter(isChild).flatMap(({ childId }) => childId ?? []),
    others: recipients.filter((each) => !isChild(each)),
  };
}

/**
 * The recipients in the order in which a letter names them: the journal's children as it lists them, then the others. A child
 * that was chosen already goes on being called by the name that is in the letter.
 */
export function joinRecipients(
  { childIds, others }: Chosen,
  children: Children,
  before: readonly Recipient[],
): Recipient[] {
  const chosen = children
    .filter(({ id }) => childIds.includes(id))
    .map(({ id, name }) => before.find(({ childId }) => childId === id) ?? { childId: id, name });
  return [...chosen, ...others];
}

/** Others by the names that were typed; a removed child whose name still stands there comes back to the letter with it. */
export function nameOthers(names: readonly string[], before: readonly Recipient[]): Recipient[] {
  return names.map((name) => before.find((each) => each.name === name) ?? { name });
}
