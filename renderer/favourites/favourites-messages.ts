import { defineMessages } from '../messages/define-messages.ts';

export const favouritesMessages = defineMessages({
  ko: {
    title: '좋아하는 구절',
    lead: '별표해 둔 구절을 모두 모았습니다.',
    tags: '태그로 거르기',
    all: '모두',
    goTo: (page: string) => `‘${page}’에서 보기`,
    empty: '아직 별표한 구절이 없습니다. 책에 적어 둔 구절의 별을 누르면 이 벽에 걸립니다.',
    write: '구절 적으러 가기',
  },
  en: {
    title: 'Favourite quotes',
    lead: 'Every quote you starred, from all your books.',
    tags: 'Filter by tag',
    all: 'All',
    goTo: (page: string) => `Show in “${page}”`,
    empty: 'No favourites yet. Press the star beside a quote and it hangs on this wall.',
    write: 'Write down a quote',
  },
});
