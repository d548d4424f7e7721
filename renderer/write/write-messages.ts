import { defineMessages } from '../messages/define-messages.ts';

export const writeMessages = defineMessages({
  ko: {
    ask: '오늘 읽은 것 가운데 들려주고 싶은 말이 있나요?',
    askFor: (name: string) => `오늘 읽은 것 가운데 ${name}에게 들려주고 싶은 말이 있나요?`,
    page: '어디에 쓸까요?',
    pageIn: (page: string, notebook: string) => `${page} · ${notebook}`,
    goToPage: '이 쪽 펼치기',
    today: '오늘 쓴 글',
    nothingToday: '오늘은 아직 쓴 글이 없습니다. 한 줄이면 넉넉합니다.',
    noNotebook: '글을 쓸 공책이 아직 없습니다. 첫 공책을 만들면 바로 쓸 수 있습니다.',
    newNotebook: '첫 공책 만들기',
    noPage: (notebook: string) =>
      `‘${notebook}’ 공책이 비어 있습니다. 무엇에 대해 쓸지 하나만 정해 주세요.`,
    newBook: '새 책 더하기',
    newTopic: '새 주제 더하기',
  },
  en: {
    ask: 'Is there something in what you read today that you want to pass on?',
    askFor: (name: string) => `Is there something in what you read today that ${name} should hear?`,
    page: 'Where do you want to write?',
    pageIn: (page: string, notebook: string) => `${page} · ${notebook}`,
    goToPage: 'Open this page',
    today: 'Written today',
    nothingToday: 'Nothing yet today. One line is enough.',
    noNotebook: 'There is no notebook to write in yet. Make the first one and begin.',
    newNotebook: 'Make the first notebook',
    noPage: (notebook: string) => `“${notebook}” is empty. Choose one thing to write about.`,
    newBook: 'Add a book',
    newTopic: 'Add a topic',
  },
});
