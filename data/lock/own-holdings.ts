/** Ids of the locks that this process holds or is about to: one for the whole process, as the process number is. */
const holdings = new Set<string>();

/** From before the id is first written. */
export function addOwnHolding(id: string): void {
  holdings.add(id);
}

export function dropOwnHolding(id: string): void {
  holdings.delete(id);
}

/**
 * Whether this process still wants the lock. One that it left behind, on a stick that was pulled out while the journal was
 * open, must not keep it out when the stick is back.
 */
export function isOwnHolding(id: string | null): boolean {
  return id !== null && holdings.has(id);
}
