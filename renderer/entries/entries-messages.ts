import { josa } from 'es-hangul';
import type { EntryKind } from '../../shared/entries/entry-schema.ts';
import { defineMessages } from '../messages/define-messages.ts';

const KOREAN: Readonly<Record<EntryKind, string>> = {
  quote: '인용',
  reflection: '생각',
  note: '메모',
  event: '사건',
  definition: '정의',
};
const ENGLISH: Readonly<Record<EntryKind, string>> = {
  quote: 'Quote',
  reflection: 'Reflection',
  note: 'Note',
  event: 'Event',
  definition: 'Definition',
};

export const entriesMessages = defineMessages({
  ko: {
    kind: (kind: EntryKind) => KOREAN[kind],
    kinds: (kind: EntryKind) => KOREAN[kind],
    entries: '쓴 글',
    entryOf: (kind: EntryKind, words: string) => `${KOREAN[kind]}: ${words}`,
    empty: '아직 쓴 글이 없습니다. 책에서 마음에 남은 한 문장부터 옮겨 적어 보세요.',
    emptyTopic: '아직 쓴 글이 없습니다. 들려주고 싶은 이야기를 한 가지씩 적어 보세요.',

    actions: (kind: EntryKind) => `${josa(KOREAN[kind], '을/를')} 다루는 버튼`,
    star: '별표',
    edit: '고치기',
    moveUp: '위로 옮기기',
    moveDown: '아래로 옮기기',
    remove: '지우기',
    removed: (kind: EntryKind) => `${josa(KOREAN[kind], '을/를')} 휴지통으로 옮겼습니다.`,
    editing: (kind: EntryKind) => `${KOREAN[kind]} 고치기`,
    done: '마치기',
    tags: '태그',
    onlyTag: (tag: string) => `‘${tag}’ 태그만 보기`,

    filter: '거르기',
    favourites: '별표한 인용',
    shown: (shown: number, all: number) => `${all}개 가운데 ${shown}개`,
    showAll: '모두 보기',
    moreTags: (count: number) => `태그 ${count}개 더 보기`,
    fewerTags: '태그 접기',
    find: '이 쪽에서 찾기',
    nothingFits: '이렇게 거르면 보이는 글이 없습니다.',

    arrived: (kind: EntryKind) => `${josa(KOREAN[kind], '을/를')} 더했습니다.`,
    arrivedMany: (count: number) => `글 ${count}개를 더했습니다.`,
    arrivedUnfiltered: (kind: EntryKind) =>
      `${josa(KOREAN[kind], '을/를')} 더했습니다. 새 글이 보이도록 모두 보기로 바꾸었습니다.`,
    moved: (place: number, all: number) => `${all}개 가운데 ${place}번째로 옮겼습니다.`,

    write: '이 쪽에 더 쓰기',
    add: '더하기',
    close: '접기',
    addHint: (key: string) => `${key}로 더하고 이어서 쓸 수 있습니다.`,
    composing: (kind: EntryKind) => `새 ${KOREAN[kind]}`,
  },
  en: {
    kind: (kind: EntryKind) => ENGLISH[kind],
    kinds: (kind: EntryKind) => `${ENGLISH[kind]}s`,
    entries: 'Entries',
    entryOf: (kind: EntryKind, words: string) => `${ENGLISH[kind]}: ${words}`,
    empty: 'Nothing is written yet. Begin with one sentence of the book that stayed with you.',
    emptyTopic: 'Nothing is written yet. Tell one thing at a time.',

    actions: (kind: EntryKind) => `Actions for the ${ENGLISH[kind].toLowerCase()}`,
    star: 'Star',
    edit: 'Edit',
    moveUp: 'Move up',
    moveDown: 'Move down',
    remove: 'Delete',
    removed: (kind: EntryKind) => `The ${ENGLISH[kind].toLowerCase()} was moved to the trash.`,
    editing: (kind: EntryKind) => `Edit the ${ENGLISH[kind].toLowerCase()}`,
    done: 'Done',
    tags: 'Tags',
    onlyTag: (tag: string) => `Only tag “${tag}”`,

    filter: 'Filter',
    favourites: 'Starred quotes',
    shown: (shown: number, all: number) => `${shown} of ${all}`,
    showAll: 'Show all',
    moreTags: (count: number) => `${count} more tags`,
    fewerTags: 'Fewer tags',
    find: 'Find on this page',
    nothingFits: 'Nothing fits this filter.',

    arrived: (kind: EntryKind) => `The ${ENGLISH[kind].toLowerCase()} was added.`,
    arrivedMany: (count: number) => `${count} entries were added.`,
    arrivedUnfiltered: (kind: EntryKind) =>
      `The ${ENGLISH[kind].toLowerCase()} was added. All entries are shown, so that it is too.`,
    moved: (place: number, all: number) => `Moved to place ${place} of ${all}.`,

    write: 'Write more on this page',
    add: 'Add',
    close: 'Fold away',
    addHint: (key: string) => `${key} adds it, and you can go on writing.`,
    composing: (kind: EntryKind) => `New ${ENGLISH[kind].toLowerCase()}`,
  },
});
