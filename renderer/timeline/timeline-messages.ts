import { quoteKo } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

export const timelineMessages = defineMessages({
  ko: {
    title: '연표',
    empty:
      '아직 연표에 놓을 일이 없습니다. 날짜와 함께 사건을 적으면 언제 일어났는지 그림으로 볼 수 있습니다.',
    write: '첫 사건 적기',
    noLanes: '볼 것을 하나도 고르지 않았습니다.',
    nothingInLanes: '고른 것에는 날짜가 있는 일이 아직 없습니다.',

    lanes: '볼 것',
    lanesHelp: '고른 것들이 위에서부터 한 줄씩 놓입니다.',
    ofNotebook: '공책',
    ofPages: '주제와 책',
    ofLife: '아이와 책',
    birthdays: (name: string) => `${name}의 생일`,
    books: '읽은 책',
    inNotebook: (page: string, notebook: string) => `${page} · ${notebook}`,
    count: (events: number) => `사건 ${events}개`,
    mostLanes: (most: number) => `한 번에 ${most}줄까지 볼 수 있습니다.`,

    zoom: '무엇으로 나누어 볼까',
    year: '해',
    month: '달',
    day: '날',
    zoomIn: '크게',
    zoomOut: '작게',
    fit: '전체 보기',

    drawing: '시간 순서로 그린 연표',
    drawingHelp:
      '왼쪽, 오른쪽 화살표로 앞뒤 일로, 위아래 화살표로 다른 줄로 갑니다. Enter는 그 쪽을 엽니다. 더하기와 빼기로 크기를 바꿉니다.',
    laneOf: (lane: string, items: number) => `${lane}, ${items}가지`,
    before: (count: number) => `앞에 ${count}가지 더`,
    behind: (count: number) => `뒤에 ${count}가지 더`,
    item: (date: string, text: string, lane: string) => `${date}, ${text}, ${lane}`,
    span: (from: string, until: string) => `${from}부터 ${until}까지`,
    cluster: (count: number, span: string, lane: string) =>
      `${span} ${count}가지, 눌러서 펼치기, ${lane}`,
    several: (span: string, count: number) => `${span} · ${count}가지`,
    more: (count: number) => `그 밖에 ${count}가지`,

    save: '저장과 복사',
    saveSvg: 'SVG 그림으로 저장',
    savePng: 'PNG 그림으로 저장',
    copy: '그림으로 복사',
    copied: '연표를 그림으로 복사했습니다.',
    saving: '그리는 중',
    saved: (name: string) => `연표를 ${quoteKo(name, '으로/로')} 저장했습니다.`,
    letter: '이 연표를 넣어 편지 쓰기',
  },
  en: {
    title: 'Timeline',
    empty:
      'Nothing stands on the timeline yet. Write an event with its date, and you see when it happened as a picture.',
    write: 'Write the first event',
    noLanes: 'Nothing is chosen to be shown.',
    nothingInLanes: 'In what is chosen, nothing has a date yet.',

    lanes: 'What to show',
    lanesHelp: 'Each one has a row of its own, from the top.',
    ofNotebook: 'Notebooks',
    ofPages: 'Topics and books',
    ofLife: 'Children and books',
    birthdays: (name: string) => `${name}’s birthdays`,
    books: 'Books read',
    inNotebook: (page: string, notebook: string) => `${page} · ${notebook}`,
    count: (events: number) => (events === 1 ? '1 event' : `${events} events`),
    mostLanes: (most: number) => `At most ${most} can be shown at once.`,

    zoom: 'Divide by',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fit: 'Show all',

    drawing: 'Timeline, drawn in order of time',
    drawingHelp:
      'Left and right arrow go to what came before and after, up and down to another row. Enter opens its page. Plus and minus change the size.',
    laneOf: (lane: string, items: number) => `${lane}, ${items}`,
    before: (count: number) => `${count} more before`,
    behind: (count: number) => `${count} more after`,
    item: (date: string, text: string, lane: string) => `${date}, ${text}, ${lane}`,
    span: (from: string, until: string) => `${from} to ${until}`,
    cluster: (count: number, span: string, lane: string) =>
      `${span}, ${count} together, press to open them, ${lane}`,
    several: (span: string, count: number) => `${span} · ${count}`,
    more: (count: number) => `and ${count} more`,

    save: 'Save and copy',
    saveSvg: 'Save as SVG picture',
    savePng: 'Save as PNG picture',
    copy: 'Copy as a picture',
    copied: 'The timeline is copied as a picture.',
    saving: 'Drawing',
    saved: (name: string) => `The timeline is saved as “${name}”.`,
    letter: 'Write a letter with this timeline',
  },
});
