import { defineMessages } from '../messages/define-messages.ts';

export const linksMessages = defineMessages({
  ko: {
    suggestions: '이을 쪽이나 낱말',
    nothingFits: '이런 이름의 쪽이나 낱말이 없습니다.',
    found: (count: number) => `${count}개 찾음`,
    newTopic: (title: string) => `새 주제 ‘${title}’`,
    begin: '다른 쪽이나 낱말로 잇기',
    linkedFrom: '여기를 가리키는 글',
    linkedFromCount: (count: number) => `여기를 가리키는 글 ${count}`,
    gone: '가리키던 것이 지금은 없습니다. 휴지통에서 되돌리면 다시 이어집니다.',
  },
  en: {
    suggestions: 'Pages and terms to link to',
    nothingFits: 'No page or term is called so.',
    found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
    newTopic: (title: string) => `New topic “${title}”`,
    begin: 'Link to a page or term',
    linkedFrom: 'Linked from',
    linkedFromCount: (count: number) => `Linked from ${count}`,
    gone: 'What this pointed to is not here now. Restored from the trash, it is linked again.',
  },
});
