import { isSafeHref } from '../../shared/letters/safe-href.ts';
import { readLinkAddress } from '../../shared/links/link-target.ts';

/** Whether a text may have a link to an address: to what is safe elsewhere, or to a page or a term of the journal. */
export function mayLinkTo(address: string): boolean {
  return isSafeHref(address) || readLinkAddress(address) !== undefined;
}
