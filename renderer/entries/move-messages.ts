import { pickParticle } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

export const moveMessages = defineMessages({
  ko: {
    drag: '끌어서 옮기기',
    moveToPage: '다른 책·주제로 옮기기',
    turnIntoEvents: '사건으로 바꾸기…',
    move: '옮기기',
    findPage: '어느 쪽으로',
    findPageHint: '제목, 지은이, 태그로 찾거나 새 주제의 제목을 씁니다',
    movedTo: (page: string) => `「${page}」${pickParticle(page, '으로/로')} 옮겼습니다.`,
    movedToNew: (page: string) => `새 주제 「${page}」${pickParticle(page, '으로/로')} 옮겼습니다.`,
    taken: '들었습니다. 위아래 화살표로 자리를 고르고, Enter로 놓고, Esc로 그만둡니다.',
    place: (place: number, all: number) => `${all}개 가운데 ${place}번째`,
    givenUp: '옮기지 않았습니다.',
  },
  en: {
    drag: 'Drag to move',
    moveToPage: 'Move to another book or topic',
    turnIntoEvents: 'Turn into events…',
    move: 'Move',
    findPage: 'To which page',
    findPageHint: 'Title, author or tag; or the title of a new topic',
    movedTo: (page: string) => `Moved to “${page}”.`,
    movedToNew: (page: string) => `Moved to the new topic “${page}”.`,
    taken: 'Taken up. Choose a place with the arrow keys, drop with Enter, give up with Escape.',
    place: (place: number, all: number) => `Place ${place} of ${all}`,
    givenUp: 'Not moved.',
  },
});
