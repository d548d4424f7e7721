import { defineMessages } from '../messages/define-messages.ts';

export const pagesMessages = defineMessages({
  ko: {
    title: '제목',
    needsTitle: '제목을 써야 저장됩니다.',
    writeLetter: '이 쪽으로 편지 쓰기',
    menu: '쪽 메뉴',
    sortEvents: '사건을 날짜순으로 놓기',
    sorted: '사건을 날짜순으로 놓았습니다.',
    remove: '휴지통으로 옮기기',
    removed: (title: string) => `‘${title}’ 쪽을 휴지통으로 옮겼습니다.`,
    tags: '이 쪽의 태그',
    editTags: '태그 고치기',
    addTags: '태그 붙이기',
    loading: '쪽을 여는 중',
  },
  en: {
    title: 'Title',
    needsTitle: 'Write a title, and it is saved.',
    writeLetter: 'Write a letter from this page',
    menu: 'Page menu',
    sortEvents: 'Sort events by date',
    sorted: 'The events are in the order of their dates.',
    remove: 'Move to the trash',
    removed: (title: string) => `“${title}” was moved to the trash.`,
    tags: 'Tags of this page',
    editTags: 'Edit tags',
    addTags: 'Add tags',
    loading: 'Opening the page',
  },
});
