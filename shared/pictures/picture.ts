/** The kinds of picture that a journal keeps, by the ending of their names. */
export type PictureKind = 'png' | 'jpg' | 'webp';

/** Why a file is not kept as a picture. */
export type PictureProblem =
  /** Not PNG, JPEG or WebP; an SVG is a document that may run and load things. */
  | 'not-a-picture'
  | 'broken'
  /** It tells where, when or by whom it was taken, or carries other words or hidden bytes. */
  | 'metadata'
  | 'animated'
  | 'too-large';

/** What the header of a picture says; sizes are in pixels. */
export type PictureFacts = {
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
};

/** The facts of a picture, or why it is none that a journal keeps. */
export type PictureReading =
  | { readonly ok: true; readonly facts: PictureFacts }
  | { readonly ok: false; readonly problem: PictureProblem };

/** The largest file that is kept, in bytes: prepared pictures are far smaller. */
export const MAX_PICTURE_BYTES = 16 * 1024 * 1024;
/** The longest side that is kept, in pixels: more would be a burden to every screen that shows it. */
export const MAX_PICTURE_SIDE = 4096;

export function refusePicture(problem: PictureProblem): PictureReading {
  return { ok: false, problem };
}
