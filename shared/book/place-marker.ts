/**
 * A link that stands where an element of a book begins. Chromium gives every link the page that it is painted on, whereas the
 * pages that it gives for the targets of links are wrong where padding begins anew on each page. Never followed, and not in the
 * book in the end.
 */
const ADDRESS = 'https://bookletter.invalid/#';

/** The address of the link that marks where `id` stands. */
export function writePlaceAddress(id: string): string {
  return ADDRESS + id;
}

/** The id that an address marks; undefined for any other address. */
export function readPlaceAddress(address: string): string | undefined {
  return address.startsWith(ADDRESS) ? address.slice(ADDRESS.length) : undefined;
}
