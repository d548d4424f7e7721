import type { IsbnProblem } from '../../shared/books/isbn.ts';
import { quoteKo } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

/** What somebody has done for a book. */
export type Role = 'authors' | 'translators';
const KOREAN_ROLES: Readonly<Record<Role, string>> = { authors: '지은이', translators: '옮긴이' };

export const booksMessages = defineMessages({
  ko: {
    originalTitle: '원제',
    originalTitleHint: 'Rich Dad Poor Dad',
    people: (role: Role) => KOREAN_ROLES[role],
    person: (role: Role, place: number) => `${KOREAN_ROLES[role]} ${place}`,
    addPerson: (role: Role) => `${KOREAN_ROLES[role]} 더하기`,
    translatedBy: (names: string) => `${names} 옮김`,
    publisher: '출판사',
    publishedOn: '펴낸 날',
    publishedOnHint: '2018-02-22, 2018-02, 2018',
    published: (date: string) => `${date} 펴냄`,
    notADate: (typed: string) =>
      `펴낸 날: ${quoteKo(typed, '은/는')} 어느 날인지 알 수 없습니다. 2018-02-22, 2018-02, 2018처럼 써 주세요.`,
    takeName: (name: string) => (name === '' ? '빈 칸 빼기' : `‘${name}’ 빼기`),
    edition: '판',
    editionHint: '20주년 기념판',
    language: '언어',
    unknownLanguage: '정하지 않음',
    isbn: 'ISBN',
    isbnHint: '978…',
    wrongIsbn: (problem: IsbnProblem) =>
      problem === 'not-an-isbn'
        ? 'ISBN은 10자리나 13자리 숫자입니다. 책 뒤표지의 번호를 그대로 옮겨 써 주세요.'
        : 'ISBN의 마지막 확인 숫자가 맞지 않습니다. 책 뒤표지의 번호와 견주어 보세요.',
    pageCount: '쪽수',
    pages: (count: number) => `${count.toLocaleString('ko')}쪽`,
    notAPageCount: '쪽수는 1부터 100,000까지의 숫자로 써 주세요.',
    isbnOf: (isbn: string) => `ISBN ${isbn}`,
    isbn10Of: (isbn: string) => `ISBN-10 ${isbn}`,
    facts: '책 정보',
    editFacts: '책 정보 고치기',
    done: '마치기',
    sameWork: '같은 작품인 책',
    sameWorkHelp: '다른 말로 옮긴 책이나 다른 판을 고르면, 읽은 기록을 함께 볼 수 있습니다.',
    chooseBook: '책 고르기',
    withLanguage: (title: string, language: string) => `${title} · ${language}`,
    leaveWork: '이 책만 떼어 놓기',
    addEdition: '다른 판 더하기',
    newEdition: '이 책의 다른 판',
  },
  en: {
    originalTitle: 'Original title',
    originalTitleHint: 'Rich Dad Poor Dad',
    people: (role: Role) => (role === 'authors' ? 'Authors' : 'Translators'),
    person: (role: Role, place: number) =>
      role === 'authors' ? `Author ${place}` : `Translator ${place}`,
    addPerson: (role: Role) => (role === 'authors' ? 'Add an author' : 'Add a translator'),
    translatedBy: (names: string) => `Translated by ${names}`,
    publisher: 'Publisher',
    publishedOn: 'Published',
    publishedOnHint: '2018-02-22, 2018-02, 2018',
    published: (date: string) => `published ${date}`,
    notADate: (typed: string) =>
      `Published: “${typed}” cannot be read as one date. Write it like 2018-02-22, 2018-02 or 2018.`,
    takeName: (name: string) => (name === '' ? 'Remove the empty line' : `Remove ${name}`),
    edition: 'Edition',
    editionHint: '20th anniversary',
    language: 'Language',
    unknownLanguage: 'Not set',
    isbn: 'ISBN',
    isbnHint: '978…',
    wrongIsbn: (problem: IsbnProblem) =>
      problem === 'not-an-isbn'
        ? 'An ISBN has 10 or 13 digits. Copy the number from the back of the book.'
        : 'The last digit of the ISBN does not fit the others. Compare it with the back of the book.',
    pageCount: 'Pages',
    pages: (count: number) => (count === 1 ? '1 page' : `${count.toLocaleString('en')} pages`),
    notAPageCount: 'Write the number of pages, from 1 to 100,000.',
    isbnOf: (isbn: string) => `ISBN ${isbn}`,
    isbn10Of: (isbn: string) => `ISBN-10 ${isbn}`,
    facts: 'About the book',
    editFacts: 'Edit the book’s facts',
    done: 'Done',
    sameWork: 'The same work',
    sameWorkHelp: 'Choose a translation or another edition, and its readings are shown here too.',
    chooseBook: 'Choose a book',
    withLanguage: (title: string, language: string) => `${title} · ${language}`,
    leaveWork: 'Part this book from them',
    addEdition: 'Add another edition',
    newEdition: 'Another edition of this book',
  },
});
