import { defineMessages } from '../messages/define-messages.ts';

export const linksMessages = defineMessages({
  ko: {
    linkedFrom: '여기를 가리키는 글',
    linkedFromCount: (count: number) => `여기를 가리키는 글 ${count}`,
    gone: '가리키던 것이 지금은 없습니다. 휴지통에서 되돌리면 다시 이어집니다.',
  },
  en: {
    linkedFrom: 'Linked from',
    linkedFromCount: (count: number) => `Linked from ${count}`,
    gone: 'What this pointed to is not here now. Restored from the trash, it is linked again.',
  },
});
