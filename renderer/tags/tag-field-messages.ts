import { quoteKo } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

export const tagFieldMessages = defineMessages({
  ko: {
    add: '태그 더하기',
    help: '쉼표나 Enter로 나눕니다. 아래 화살표로 쓰던 태그를 고릅니다.',
    take: (tag: string) => `‘${tag}’ 태그 떼기`,
    suggestions: '쓰던 태그',
    added: (tag: string) => `${quoteKo(tag, '을/를')} 붙였습니다.`,
    taken: (tag: string) => `${quoteKo(tag, '을/를')} 떼었습니다.`,
  },
  en: {
    add: 'Add a tag',
    help: 'Parted by commas or Enter. The down arrow offers tags in use.',
    take: (tag: string) => `Remove tag “${tag}”`,
    suggestions: 'Tags in use',
    added: (tag: string) => `Added “${tag}”.`,
    taken: (tag: string) => `Removed “${tag}”.`,
  },
});
