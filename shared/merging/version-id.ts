import { parse, v5, v7 } from 'uuid';
import type { Id, Instant } from '../ids.ts';

const NAMESPACE = '7d2c1f0e-5b0a-4c57-9d0e-2f6b8a1c3d4e';

/**
 * An id for one version of something, the same on every computer: a UUIDv7 whose time is the version's and whose random
 * bits are the SHA-1 of its content (UUIDv5; both RFC 9562).
 */
export function makeVersionId(at: Instant, content: string): Id {
  return v7({ msecs: Date.parse(at), random: parse(v5(content, NAMESPACE)) });
}
