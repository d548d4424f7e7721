import { defineMessages } from '../messages/define-messages.ts';

export const railMessages = defineMessages({
  ko: {
    rail: '둘러보기',
    write: '오늘 쓰기',
    notebook: '공책',
    notebooks: '공책',
    newNotebook: '새 공책',
    favourites: '좋아하는 구절',
    tags: '태그',
    letters: '편지',
    readingYear: '읽은 한 해',
    trash: '휴지통',
    settings: '설정',
    collapse: '메뉴 접기',
    expand: '메뉴 펼치기',
  },
  en: {
    rail: 'Places',
    write: 'Write today',
    notebook: 'Notebook',
    notebooks: 'Notebooks',
    newNotebook: 'New notebook',
    favourites: 'Favourite quotes',
    tags: 'Tags',
    letters: 'Letters',
    readingYear: 'Reading year',
    trash: 'Trash',
    settings: 'Settings',
    collapse: 'Fold the menu',
    expand: 'Unfold the menu',
  },
});
