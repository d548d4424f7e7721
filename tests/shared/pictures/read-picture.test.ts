import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PICTURE_BYTES } from '../../../shared/pictures/picture.ts';
import { readPicture } from '../../../shared/pictures/read-picture.ts';
import {
  insertAt,
  makePhoto,
  smallPicture,
  withChunk,
  withRiffChunk,
  withSegment,
} from './make-pictures.ts';

const refused = (problem: string) => ({ ok: false, problem });
const text = (words: string) => Buffer.from(words, 'latin1');

/** The PNG with other sizes in its header. */
function resized(width: number, height: number): Buffer {
  const png = smallPicture('png');
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

describe('reading the header of a picture', () => {
  it.each([
    ['png', 'png'],
    ['jpeg', 'jpg'],
    ['progressiveJpeg', 'jpg'],
    ['webp', 'webp'],
    ['losslessWebp', 'webp'],
    ['clearWebp', 'webp'],
  ] as const)('knows %s by its bytes', (name, kind) => {
    expect(readPicture(smallPicture(name))).toEqual({
      ok: true,
      facts: { kind, width: 12, height: 8 },
    });
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'not-a-picture'],
    ['a GIF', smallPicture('gif'), 'not-a-picture'],
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-a-picture'],
    ['a page', text('<!doctype html><script>1</script>'), 'not-a-picture'],
    ['an animated WebP', smallPicture('animatedWebp'), 'animated'],
    ['an animated PNG', withChunk(smallPicture('png'), 'acTL', Buffer.alloc(8)), 'animated'],
    ['a photo with EXIF', makePhoto(), 'metadata'],
    [
      'a JPEG with XMP',
      withSegment(smallPicture('jpeg'), 0xe1, text('http://ns.adobe.com/xap/1.0/\0<x/>')),
      'metadata',
    ],
    [
      'a JPEG with IPTC',
      withSegment(smallPicture('jpeg'), 0xed, text('Photoshop 3.0\0')),
      'metadata',
    ],
    ['a JPEG with a comment', withSegment(smallPicture('jpeg'), 0xfe, text('서울')), 'metadata'],
    ['a JPEG of many', withSegment(smallPicture('jpeg'), 0xe2, text('MPF\0')), 'metadata'],
    ['a PNG with words', withChunk(smallPicture('png'), 'tEXt', text('Author\0x')), 'metadata'],
    ['a PNG with EXIF', withChunk(smallPicture('png'), 'eXIf', text('MM')), 'metadata'],
    ['a PNG with a time', withChunk(smallPicture('png'), 'tIME', Buffer.alloc(7)), 'metadata'],
    ['a WebP with EXIF', withRiffChunk(smallPicture('webp'), 'EXIF', text('MM*')), 'metadata'],
    ['a WebP with XMP', withRiffChunk(smallPicture('webp'), 'XMP ', text('<x/>')), 'metadata'],
    ['a JPEG with a file behind it', Buffer.concat([smallPicture('jpeg'), text('PK')]), 'broken'],
    ['a PNG with a file behind it', Buffer.concat([smallPicture('png'), text('PK')]), 'broken'],
    ['a WebP with a file behind it', Buffer.concat([smallPicture('webp'), text('PK')]), 'broken'],
    ['a JPEG without an end', smallPicture('jpeg').subarray(0, -2), 'broken'],
    ['a PNG without an end', smallPicture('png').subarray(0, -12), 'broken'],
    ['a WebP without an end', smallPicture('webp').subarray(0, -2), 'broken'],
    ['a PNG of no width', resized(0, 8), 'broken'],
    ['a PNG of a huge size', resized(100_000, 100_000), 'too-large'],
    ['a huge file', new Uint8Array(MAX_PICTURE_BYTES + 1), 'too-large'],
  ])('refuses %s', (_what, bytes, problem) => {
    expect(readPicture(bytes)).toEqual(refused(problem));
  });

  it('never throws, and takes no cut picture for a whole one', () => {
    const whole = fc.constantFrom(
      ...(['png', 'jpeg', 'progressiveJpeg', 'webp', 'losslessWebp'] as const),
    );
    fc.assert(
      fc.property(whole, fc.double({ min: 0, max: 0.999, noNaN: true }), (name, part) => {
        const bytes = smallPicture(name);
        expect(readPicture(bytes.subarray(0, Math.floor(bytes.length * part))).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(
        whole,
        fc.nat({ max: 400 }),
        fc.uint8Array({ maxLength: 40 }),
        (name, at, more) => {
          const reading = readPicture(insertAt(smallPicture(name), at, more));
          expect(typeof reading.ok).toBe('boolean');
        },
      ),
    );
  });
});
