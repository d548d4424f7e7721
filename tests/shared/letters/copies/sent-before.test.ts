import { describe, expect, test } from 'vitest';
import { compareDrafts } from '../../../../shared/letters/copies/compare-drafts.ts';
import {
  groupByRecipients,
  groupSent,
  waysOf,
} from '../../../../shared/letters/copies/group-sent.ts';
import type { LetterCopy } from '../../../../shared/letters/copies/letter-copy-schema.ts';
import { sentBefore } from '../../../../shared/letters/copies/sent-before.ts';
import type { Recipient } from '../../../../shared/letters/recipients.ts';
import { makeDraft } from '../support/make-letter.ts';
import { idOf } from '../support/make-pages.ts';

const HWEN = { childId: idOf(901), name: '휀' };
const JIU = { name: '지우' };

type Fields = Parameters<typeof makeDraft>[0];

type Sending = {
  readonly to: readonly [Recipient, ...Recipient[]];
  readonly entryIds?: readonly string[];
  readonly day: string;
  readonly letterId?: string;
  readonly model?: string;
  readonly how?: string;
};

let count = 0;

function makeSent({ to, day, letterId = idOf(1), ...sent }: Sending): LetterCopy {
  const [first, ...others] = to;
  count += 1;
  const letter = { ...makeDraft(), to: first, alsoTo: others };
  const facts = { how: 'pdf', model: 'a.json', entryIds: [], ...sent };
  const at = `2026-05-${day}T09:00:00.000Z`;
  return { id: idOf(2000 + count), letterId, at, letter, sent: facts } as unknown as LetterCopy;
}

describe('what was sent before', () => {
  const copies = [
    makeSent({ to: [HWEN], entryIds: ['a', 'b'], day: '05' }),
    makeSent({ to: [HWEN, JIU], entryIds: ['b', 'c'], day: '07' }),
    makeSent({ to: [JIU], entryIds: ['a'], day: '09', letterId: idOf(2) }),
  ];
  const days = (to: Recipient, alsoTo: Recipient[] = [], ownId?: string) =>
    Object.fromEntries(
      [...sentBefore(copies, { to, alsoTo }, ownId)].map(([id, at]) => [id, at.slice(8, 10)]),
    );

  test('is what the one whom the letter is to has got, with the last day', () => {
    expect(days(HWEN)).toEqual({ a: '05', b: '07', c: '07' });
    expect(days(JIU)).toEqual({ a: '09', b: '07', c: '07' });
    expect(days({ name: 'Emma' })).toEqual({});
  });

  test('of a letter to two is what both have got, since the other has not read the rest', () => {
    expect(days(HWEN, [JIU])).toEqual({ a: '09', b: '07', c: '07' });
    expect(days(HWEN, [{ name: 'Emma' }])).toEqual({});
  });

  test('does not count what the letter itself has sent', () => {
    expect(days(JIU, [], idOf(2))).toEqual({ b: '07', c: '07' });
  });

  test('knows a child that has another name since', () => {
    expect(days({ ...HWEN, name: '휀이' })).toEqual(days(HWEN));
    expect(days({ name: '휀' })).toEqual(days(HWEN));
  });
});

test('what was sent in the very same words is one, newest first, with every way that it went', () => {
  const again = makeSent({ to: [HWEN], day: '08', how: 'print' });
  const other = makeSent({ to: [JIU], day: '06', model: 'b.json' });
  const groups = groupSent([makeSent({ to: [HWEN], day: '05' }), other, again]);
  expect(groups.map(({ latest }) => latest)).toEqual([again, other]);
  expect(groups.map(waysOf)).toEqual([['print', 'pdf'], ['pdf']]);
  expect(groupByRecipients(groups, 'ko').map(({ name }) => name)).toEqual(['휀', '지우']);
});

describe('two versions are compared', () => {
  const compare = (a: Fields, b: Fields) =>
    compareDrafts(makeDraft(a), makeDraft(b), ({ selection }) => selection.excluded);

  test('by words, each as often as it stands there, wherever', () => {
    expect(compare({ opening: '하나 둘 둘' }, { opening: '둘 셋' }).words).toEqual({
      more: 2,
      fewer: 1,
    });
    const moved = compare({ opening: '하나', closing: '둘' }, { opening: '둘', closing: '하나' });
    expect(moved.words).toEqual({ more: 0, fewer: 0 });
    expect(compare({}, {})).toMatchObject({ words: { more: 0, fewer: 0 }, isOtherwise: false });
  });

  test('by everything else that is chosen', () => {
    expect(compare({ stationery: 'night' }, {}).isOtherwise).toBe(true);
    expect(compare({ alsoTo: [JIU] }, {}).isOtherwise).toBe(true);
    expect(compare({ opening: '글' }, {}).isOtherwise).toBe(false);
  });

  test('by entries, where both choose from one notebook', () => {
    const entriesOf = (ids: string[] | null) => () => ids;
    const draft = makeDraft();
    expect(compareDrafts(draft, draft, entriesOf(null)).entries).toBeNull();
    const [all, one] = [
      ['a', 'b', 'c'],
      ['c', 'd'],
    ];
    const found = compareDrafts(makeDraft({ opening: '1' }), draft, ({ opening }) =>
      opening === '1' ? all : one,
    );
    expect(found.entries).toEqual({ more: 2, fewer: 1 });
  });
});
