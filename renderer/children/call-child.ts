import type { Child } from '../../shared/journal/journal-schema.ts';
import { givenNameOf } from '../../shared/letters/given-name.ts';

/** What the parent calls the child, as a letter does: `지우` for `김지우(8살)`. */
export function callChild({ name, calledAs }: Pick<Child, 'name' | 'calledAs'>): string {
  return calledAs ?? givenNameOf(name);
}
