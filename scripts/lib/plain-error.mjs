/** An error whose message is one sentence for the person at the terminal: no stack is shown. */
export class PlainError extends Error {
  /** @override */
  name = 'PlainError';
}

/**
 * The shortest true reason in an error, for use inside a sentence.
 * @param {unknown} error
 * @returns {string}
 */
export function describeCause(error) {
  if (!(error instanceof Error)) return String(error);
  // fetch only says "fetch failed"; its cause knows the host and the code.
  if (error.cause instanceof Error) return describeCause(error.cause);
  return (error.message.split('\n')[0] ?? '').replace(/[.\s]+$/, '');
}
