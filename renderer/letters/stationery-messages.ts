import { defineMessages } from '../messages/define-messages.ts';

export const stationeryMessages = defineMessages({
  ko: {
    stationery: '편지지',
    plain: '흰 종이',
    airmail: '항공 우편',
    manuscript: '원고지',
    handwriting: '손글씨',
    book: '책 쪽',
    botanical: '나뭇가지',
    night: '밤하늘',
    large: '큰 글씨',
  },
  en: {
    stationery: 'Stationery',
    plain: 'Plain',
    airmail: 'Airmail',
    manuscript: 'Manuscript',
    handwriting: 'Handwriting',
    book: 'Book page',
    botanical: 'Botanical',
    night: 'Night sky',
    large: 'Large print',
  },
});
