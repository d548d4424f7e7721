import type { PictureProblem } from '../../shared/pictures/picture.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { sniffType } from './sniff-type.ts';

/** The largest file that is taken, in bytes. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** The largest PNG with clear parts, in bytes: a larger one is laid on white and becomes a JPEG. */
const MAX_CLEAR_BYTES = 2 * 1024 * 1024;
/** How far a JPEG may differ from the picture: 1 is not at all. */
const QUALITY = 0.85;
/** Kinds that can move. */
const MOVING: ReadonlySet<string> = new Set(['image/png', 'image/gif', 'image/webp', 'image/avif']);

function refuse(problem: PictureProblem): Result<never> {
  return fail({ code: 'unfit-picture', problem });
}

async function isMoving(data: ArrayBuffer, type: string): Promise<boolean> {
  if (!MOVING.has(type) || !(await ImageDecoder.isTypeSupported(type))) return false;
  const decoder = new ImageDecoder({ data, type });
  try {
    await Promise.all([decoder.tracks.ready, decoder.completed]);
    return (decoder.tracks.selectedTrack?.frameCount ?? 1) > 1;
  } catch {
    // What cannot be read is found out when it is decoded.
    return false;
  } finally {
    decoder.close();
  }
}

type Canvas = {
  readonly surface: OffscreenCanvas;
  readonly pen: OffscreenCanvasRenderingContext2D;
};

/** The picture upright and no longer than `longestSide`. */
function draw(picture: ImageBitmap, longestSide: number): Canvas {
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const [width, height] = [picture.width, picture.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const surface = new OffscreenCanvas(width, height);
  const pen = surface.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, width, height);
  return { surface, pen };
}

function isClear({ surface, pen }: Canvas): boolean {
  const { data } = pen.getImageData(0, 0, surface.width, surface.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

function toJpeg({ surface }: Canvas): Promise<Blob> {
  return surface.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

/** Drawings and what is clear in parts as PNG, unless that is large; everything else as JPEG. */
async function encode(canvas: Canvas, type: string): Promise<Blob> {
  if (type === 'image/jpeg') return toJpeg(canvas);
  const png = await canvas.surface.convertToBlob({ type: 'image/png' });
  if (isClear(canvas)) {
    if (png.size <= MAX_CLEAR_BYTES) return png;
    canvas.pen.globalCompositeOperation = 'destination-over';
    canvas.pen.fillStyle = '#fff';
    canvas.pen.fillRect(0, 0, canvas.surface.width, canvas.surface.height);
  }
  const jpeg = await toJpeg(canvas);
  return png.size <= jpeg.size ? png : jpeg;
}

/**
 * Input: a file that the parent chose, and the longest side in pixels that is needed. Output: the bytes of the same picture,
 * drawn anew: upright, no larger than that, and with nothing of what the camera wrote beside it (place, time, device).
 * JPEG rather than WebP, since Word and old programs must show it too. Errors: `unfit-picture`.
 */
export async function preparePicture(
  file: Blob,
  longestSide: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > MAX_FILE_BYTES) return refuse('too-large');
  const data = await file.arrayBuffer();
  const type = sniffType(new Uint8Array(data));
  if (type === undefined) return refuse('not-a-picture');
  if (await isMoving(data, type)) return refuse('animated');
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([data], { type }), {
      imageOrientation: 'from-image',
    });
  } catch {
    return refuse('broken');
  }
  try {
    const encoded = await encode(draw(picture, longestSide), type);
    return ok(new Uint8Array(await encoded.arrayBuffer()));
  } catch {
    return refuse('broken');
  } finally {
    picture.close();
  }
}
