import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/**
 * Rejects unless the file has this Subresource Integrity hash (`sha512-…`, W3C SRI).
 * @param {string} path
 * @param {string} integrity
 */
export async function checkIntegrity(path, integrity) {
  const [algorithm = ''] = integrity.split('-');
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path), hash);
  if (`${algorithm}-${hash.digest('base64')}` !== integrity) {
    throw new Error(`its content does not have the expected ${algorithm} hash, so none was used`);
  }
}
