/** What `picture.html` can do: show a drawing of ours, of which main takes a picture. */
export type PicturePage = {
  /** Shows an SVG. Resolves once every font that it needs is there; rejects where one is missing. */
  readonly show: (svg: string) => Promise<void>;
};

declare global {
  interface Window {
    bookletterPicture?: PicturePage;
  }
}
