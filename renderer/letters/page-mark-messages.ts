import { defineMessages } from '../messages/define-messages.ts';

export const pageMarkMessages = defineMessages({
  ko: {
    runningHead: '위 여백의 글',
    none: '없음',
    title: '편지 제목',
    heading: '읽는 곳의 제목',
    runningHeadHint: '위 여백의 글과 쪽 번호는 둘째 장부터 작게 놓입니다.',
    pageNumbers: '쪽 번호 넣기',
  },
  en: {
    runningHead: 'Above the text',
    none: 'None',
    title: 'Title',
    heading: 'Current heading',
    runningHeadHint: 'This and the page numbers begin on the second page, in small type.',
    pageNumbers: 'Page numbers',
  },
});
