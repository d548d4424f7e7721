import { describe, expect, it } from 'vitest';
import {
  joinRecipients,
  nameOthers,
  splitRecipients,
} from '../../../renderer/letters/choose-recipients.ts';
import { idOf } from '../../shared/letters/support/make-pages.ts';

const [hwen, jiu] = [
  { id: idOf(1), name: '휀' },
  { id: idOf(2), name: '지우' },
];
const children = [hwen, jiu];
const removed = { childId: idOf(9), name: '서연' };

describe('the recipients of a letter', () => {
  it('are children of the journal and others, among them a child that was removed', () => {
    const recipients = [removed, { childId: jiu.id, name: '지우' }, { name: 'Emma' }];
    expect(splitRecipients(recipients, children)).toEqual({
      childIds: [jiu.id],
      others: [removed, { name: 'Emma' }],
    });
  });

  it('stand in the order of the journal, and are called as the letter already calls them', () => {
    const before = [{ childId: jiu.id, name: '우리 지우' }];
    const chosen = { childIds: [jiu.id, hwen.id], others: [{ name: 'Emma' }] };
    expect(joinRecipients(chosen, children, before)).toEqual([
      { childId: hwen.id, name: '휀' },
      { childId: jiu.id, name: '우리 지우' },
      { name: 'Emma' },
    ]);
  });

  it('keep who a typed name is, where it is the same name', () => {
    expect(nameOthers(['서연', 'Leo'], [removed])).toEqual([removed, { name: 'Leo' }]);
  });
});
