import type { Child } from '../journal/journal-schema.ts';
import { joinNames } from '../text/join-names.ts';
import type { Language } from '../text/language.ts';
import { givenNameOf } from './given-name.ts';
import type { LetterDraft } from './letter-schema.ts';
import { makePrintableLine } from './printable-text.ts';

export type Recipient = LetterDraft['to'];

/** Everyone a letter is to, in the order in which it names them; at least one. */
export function recipientsOf({
  to,
  alsoTo = [],
}: Pick<LetterDraft, 'to' | 'alsoTo'>): readonly [Recipient, ...Recipient[]] {
  return [to, ...alsoTo];
}

/** A letter's fields for these recipients: `alsoTo` is there, even empty, so that it replaces what was. */
export function toRecipients([to, ...alsoTo]: readonly [Recipient, ...Recipient[]]): Required<
  Pick<LetterDraft, 'to' | 'alsoTo'>
> {
  return { to, alsoTo };
}

/** All of a letter's recipients by their own names, in a language: `휀과 지우`, `Hwen and Jiu`. */
export function nameRecipients(
  letter: Pick<LetterDraft, 'to' | 'alsoTo'>,
  language: Language,
): string {
  return joinNames(
    recipientsOf(letter).map(({ name }) => name),
    language,
  );
}

/** What the parent calls a child counts only while the letter is addressed to the child's own name. */
function callRecipient(
  { childId, name }: Recipient,
  children: readonly Pick<Child, 'id' | 'name' | 'calledAs'>[],
): string {
  const child = children.find(({ id }) => id === childId);
  return (child?.name === name && child.calledAs) || givenNameOf(name);
}

/** Input: a letter, and the journal's children. Output: what each of its recipients is called in it, without empty names. */
export function callRecipients(
  letter: Pick<LetterDraft, 'to' | 'alsoTo'>,
  children: readonly Pick<Child, 'id' | 'name' | 'calledAs'>[],
): string[] {
  return recipientsOf(letter)
    .map((each) => makePrintableLine(callRecipient(each, children)))
    .filter((name) => name !== '');
}
