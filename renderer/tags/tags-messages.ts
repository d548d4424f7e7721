import { defineMessages } from '../messages/define-messages.ts';

export const tagsMessages = defineMessages({
  ko: {
    title: '태그',
    lead: '태그를 고르면 그 태그가 붙은 글을 모두 보여 드립니다.',
    list: '모든 태그',
    empty:
      '아직 태그가 없습니다. 글을 쓸 때 ‘용기’나 ‘돈’처럼 짧은 말을 붙여 두면 여기에서 한데 볼 수 있습니다.',
    write: '글 쓰러 가기',
    pageTagged: '이 쪽 전체에 붙은 태그입니다',
    open: (page: string) => `‘${page}’ 펼치기`,
  },
  en: {
    title: 'Tags',
    lead: 'Choose a tag to see everything that has it.',
    list: 'All tags',
    empty:
      'No tags yet. Put a short word such as “courage” on what you write and find it all here.',
    write: 'Write something',
    pageTagged: 'The whole page has this tag',
    open: (page: string) => `Open “${page}”`,
  },
});
