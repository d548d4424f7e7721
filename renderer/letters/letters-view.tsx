/** The letters of the journal, and the one that is open beside its preview. */
export function LettersView({ letterId }: { readonly letterId?: string | undefined }) {
  return <main>{letterId}</main>;
}
