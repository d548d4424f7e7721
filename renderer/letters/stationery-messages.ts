import { defineMessages } from '../messages/define-messages.ts';

export const stationeryMessages = defineMessages({
  ko: {
    stationery: '편지지',
    plain: '흰 종이',
    airmail: '항공 우편',
    manuscript: '줄 친 종이',
    squares: '원고지',
    handwriting: '손글씨',
    book: '책 쪽',
    botanical: '나뭇가지',
    night: '밤하늘',
    large: '큰 글씨',
    squaresHint: 'Word 파일로 저장할 때는 줄 친 종이에 씁니다.',
    tooLong: (letters: number, most: number) =>
      `편지가 ${letters.toLocaleString('ko')}자라 칸에 쓰기에 너무 길어(${most.toLocaleString('ko')}자까지) 줄 친 종이에 씁니다.`,
    named: (stationery: string, paper: string) => `${stationery}, ${paper}`,
  },
  en: {
    stationery: 'Stationery',
    plain: 'Plain',
    airmail: 'Airmail',
    manuscript: 'Ruled paper',
    squares: 'Manuscript squares',
    handwriting: 'Handwriting',
    book: 'Book page',
    botanical: 'Botanical',
    night: 'Night sky',
    large: 'Large print',
    squaresHint: 'A Word file has ruled paper instead.',
    tooLong: (letters: number, most: number) =>
      `The letter has ${letters.toLocaleString('en')} letters, more than the ${most.toLocaleString('en')} that squares are for, so it is on ruled paper.`,
    named: (stationery: string, paper: string) => `${stationery}, ${paper}`,
  },
});
