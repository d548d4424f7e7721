import type { Unprintable } from '../../shared/fonts/name-unprintable.ts';
import { defineMessages } from '../messages/define-messages.ts';

const listKorean = ({ named, more }: Unprintable) =>
  more === 0 ? named : `${named} 외 ${more.toLocaleString('ko')}자`;
const listEnglish = ({ named, more }: Unprintable) =>
  more === 0 ? named : `${named} and ${more.toLocaleString('en')} more`;

export const unprintableMessages = defineMessages({
  ko: {
    files: (lost: Unprintable) =>
      `글꼴에 없는 글자가 있어 인쇄하면 �로 나옵니다: ${listKorean(lost)}. Word와 텍스트 파일에는 그대로 남습니다.`,
    epub: (lost: Unprintable) =>
      `글꼴에 없는 글자가 있어 인쇄하면 �로 나옵니다: ${listKorean(lost)}. 전자책에는 그대로 남습니다.`,
  },
  en: {
    files: (lost: Unprintable) =>
      `No font here has these characters, so � is printed in their place: ${listEnglish(lost)}. Word and text files keep them.`,
    epub: (lost: Unprintable) =>
      `No font here has these characters, so � is printed in their place: ${listEnglish(lost)}. An e-book keeps them.`,
  },
});
