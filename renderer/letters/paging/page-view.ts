/** Where the preview is in a letter; pages count from 0. */
export type PageInView = { readonly page: number; readonly pages: number };

/** The pages of a leaf in a window that is scrolled: which one is in view, and turning to another. */
export type PageView = {
  readonly where: () => PageInView;
  /** Brings a page into the middle, seen from its head, or from its foot. */
  readonly turnTo: (page: number, edge?: 'head' | 'foot') => void;
  /** Tells at once, and whenever another page is in view or their number changes. */
  readonly watch: (listener: (inView: PageInView) => void) => void;
  /** Looks anew, after pages were drawn. */
  readonly look: () => void;
};
