import { defineMessages } from '../messages/define-messages.ts';

export const pickerMessages = defineMessages({
  ko: {
    pages: '고를 수 있는 쪽',
    noPage: '찾는 쪽이 없습니다.',
    newTopic: (title: string) => `새 주제 ‘${title}’`,
  },
  en: {
    pages: 'Pages to choose from',
    noPage: 'No page fits.',
    newTopic: (title: string) => `New topic “${title}”`,
  },
});
