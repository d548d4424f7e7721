import { josa } from 'es-hangul';
import { defineMessages } from '../messages/define-messages.ts';

export const trashMessages = defineMessages({
  ko: {
    title: '휴지통',
    lead: '버린 것은 휴지통을 비울 때까지 여기에 그대로 있습니다.',
    empty: '휴지통이 비어 있습니다. 무엇을 버리든 여기에서 되살릴 수 있습니다.',
    backToWriting: '오늘 쓰기로 가기',
    emptyIt: '휴지통 비우기',
    sure: '휴지통을 비울까요?',
    sureText: (count: number) =>
      `${count}가지가 휴지통에서 지워집니다. 책편지를 닫기 전까지만 실행 취소할 수 있습니다.`,
    emptied: (count: number) => `${count}가지를 지웠습니다.`,
    restore: '되살리기',
    restoreThis: (what: string) => `‘${what}’ 되살리기`,
    restored: '있던 자리에 되살려 놓았습니다.',
    removedOn: (when: string) => `${when}에 버림`,
    gaveWay: '두 컴퓨터에서 다르게 고쳐서, 이것이 자리를 내주었습니다.',
    writtenOn: (when: string) => `${when}에 씀`,
    restoredBeside: '되살려 놓았습니다. 지금 있는 것도 그대로 있습니다.',
    from: (place: string) => `‘${place}’에서`,
    fromPage: (page: string, notebook: string) => `‘${notebook}’의 ‘${page}’에서`,
    comesWith: (place: string) => `‘${place}’${josa.pick(place, '와/과')} 함께 되살아납니다.`,
    gone: '있던 쪽이 없어져 되살릴 수 없습니다.',
    notebook: '공책',
    page: '쪽',
    letter: '편지',
    readingRecord: '읽은 기록',
    undatedReading: '날짜를 적지 않은 기록',
    letterTo: (name: string) => `${name}에게 쓴 편지`,
  },
  en: {
    title: 'Trash',
    lead: 'What you removed stays here until you empty the trash.',
    empty: 'The trash is empty. Whatever you remove can be brought back from here.',
    backToWriting: 'Go to Write today',
    emptyIt: 'Empty the trash',
    sure: 'Empty the trash?',
    sureText: (count: number) =>
      count === 1
        ? '1 thing is deleted. This can be undone only until Bookletter is closed.'
        : `${count} things are deleted. This can be undone only until Bookletter is closed.`,
    emptied: (count: number) =>
      count === 1 ? '1 thing was deleted.' : `${count} things were deleted.`,
    restore: 'Restore',
    restoreThis: (what: string) => `Restore “${what}”`,
    restored: 'It is back where it was.',
    removedOn: (when: string) => `removed ${when}`,
    gaveWay: 'Changed on two computers; this version gave way.',
    writtenOn: (when: string) => `written ${when}`,
    restoredBeside: 'It is back, and what is there now stays as well.',
    from: (place: string) => `from “${place}”`,
    fromPage: (page: string, notebook: string) => `from “${page}” in “${notebook}”`,
    comesWith: (place: string) => `comes back together with “${place}”`,
    gone: 'The page it was on is gone, so it cannot be brought back.',
    notebook: 'Notebook',
    page: 'Page',
    letter: 'Letter',
    readingRecord: 'Reading',
    undatedReading: 'A reading without dates',
    letterTo: (name: string) => `Letter to ${name}`,
  },
});
