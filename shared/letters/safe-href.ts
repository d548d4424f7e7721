import { z } from 'zod';

const addressSchema = z.url({ protocol: /^(https?|mailto)$/ });

/**
 * Whether a link may stand in a letter: http, https and mailto only, so that no link runs or opens anything else, and
 * whole addresses, since Word refuses a document with a broken one.
 */
export function isSafeHref(href: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(href) && addressSchema.safeParse(href).success;
}
