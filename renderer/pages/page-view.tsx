/** One page: what it is about, its entries in the parent's order, and a place to write the next one. */
export function PageView({
  pageId,
}: {
  readonly pageId: string;
  /** An entry to scroll to and mark. */
  readonly entryId?: string | undefined;
}) {
  return <article data-page={pageId} />;
}
