import { describe, expect, it } from 'vitest';
import {
  mayHoldLinks,
  readLinkAddress,
  writeLinkAddress,
} from '../../../shared/links/link-target.ts';
import { idOf } from '../letters/support/make-pages.ts';

describe('the address of a page or a term', () => {
  it('is read as it is written', () => {
    for (const kind of ['page', 'entry'] as const) {
      const target = { kind, id: idOf(7) };
      expect(readLinkAddress(writeLinkAddress(target))).toEqual(target);
      expect(mayHoldLinks(`글 [[이름]](${writeLinkAddress(target)})`)).toBe(true);
    }
  });

  it.each([
    'pages/',
    'pages/a',
    `pages/${idOf(1)}/x`,
    `page/${idOf(1)}`,
    `https://x.org/pages/${idOf(1)}`,
    `../pages/${idOf(1)}`,
  ])('is not %j', (address) => expect(readLinkAddress(address)).toBeUndefined());
});
