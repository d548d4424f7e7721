import { describe, expect, it } from 'vitest';
import {
  attachmentAt,
  attachmentPath,
  findAttachmentNames,
} from '../../../shared/pictures/attachment-name.ts';

const NAME = `${'a1'.repeat(32)}.jpg`;

describe('the name of a picture', () => {
  it('is what its address says', () => {
    expect(attachmentAt(attachmentPath(NAME))).toBe(NAME);
  });

  it.each([
    NAME,
    `/attachments/${NAME}`,
    `attachments/../${NAME}`,
    `attachments/./${NAME}`,
    `attachments/x/${NAME}`,
    `attachments/${NAME}?x`,
    `attachments/${NAME}#x`,
    `attachments/${NAME}\n`,
    `attachments/${NAME.toUpperCase()}`,
    `attachments/${NAME.replace('.jpg', '.svg')}`,
    `attachments/${NAME.slice(1)}`,
    `https://example.com/attachments/${NAME}`,
    `file:///attachments/${NAME}`,
  ])('is not in %j', (address) => {
    expect(attachmentAt(address)).toBeUndefined();
  });

  it('is found wherever a file names it, each once', () => {
    const cover = `${'0'.repeat(64)}.png`;
    const value = {
      book: { cover },
      entries: [
        { text: `앞 ![바다](attachments/${NAME}) 뒤` },
        { text: NAME },
        { text: `b${NAME}` },
      ],
    };
    expect([...findAttachmentNames(value)]).toEqual([cover, NAME]);
  });
});
