/** The place at the foot of a page where the next entry is written. */
export function Composer({ pageId }: { readonly pageId: string }) {
  return <section data-page={pageId} />;
}
