import { defineMessages } from '../messages/define-messages.ts';

export const goalMessages = defineMessages({
  ko: {
    all: (year: number, target: number, done: number) => `${year}년 책 ${target}권 중 ${done}권`,
    foreign: (year: number, target: number, done: number) =>
      `${year}년 원서 ${target}권 중 ${done}권`,
    inLanguage: (year: number, target: number, done: number, language: string) =>
      `${year}년 ${language} 책 ${target}권 중 ${done}권`,
    edit: '목표 고치기',
    setGoal: '올해 목표 정하기',
    title: '한 해의 목표',
    year: '해',
    language: '어떤 책',
    anyLanguage: '모든 책',
    foreignBooks: '원서 (영어)',
    languageBooks: (language: string) => `${language} 책`,
    target: '몇 권',
    fewer: '하나 줄이기',
    more: '하나 늘리기',
    save: '저장하기',
    remove: '목표 없애기',
  },
  en: {
    all: (year: number, target: number, done: number) => `${done} of ${target} books in ${year}`,
    foreign: (year: number, target: number, done: number) =>
      `${done} of ${target} English books in ${year}`,
    inLanguage: (year: number, target: number, done: number, language: string) =>
      `${done} of ${target} ${language} books in ${year}`,
    edit: 'Change the goal',
    setGoal: 'Set a goal for this year',
    title: 'A goal for the year',
    year: 'Year',
    language: 'Which books',
    anyLanguage: 'All books',
    foreignBooks: 'English books',
    languageBooks: (language: string) => `${language} books`,
    target: 'How many',
    fewer: 'One fewer',
    more: 'One more',
    save: 'Save',
    remove: 'Remove the goal',
  },
});
