/**
 * A value as the command line prints it: JSON without the `edits` of things, however deep. They only serve the merging of
 * two copies of a journal, and change their form as it does.
 */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, (key, field) => (key === 'edits' ? undefined : field), 2);
}
