import { quoteKo } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';

export const pagesMessages = defineMessages({
  ko: {
    showTimeline: '연표로 보기',
    title: '제목',
    needsTitle: '제목을 써야 저장됩니다.',
    writeLetter: '이 쪽으로 편지 쓰기',
    menu: '쪽 메뉴',
    sortEvents: '사건을 날짜순으로 놓기',
    sorted: '사건을 날짜순으로 놓았습니다.',
    move: '다른 공책으로 옮기기…',
    moveTitle: '다른 공책으로 옮기기',
    moveTo: '어느 공책으로',
    moveSend: '옮기기',
    moveMeans: (title: string) => `${quoteKo(title, '이/가')} 고른 공책의 끝에 놓입니다.`,
    moved: (title: string, notebook: string) =>
      `${quoteKo(title, '을/를')} ${quoteKo(notebook, '으로/로')} 옮겼습니다.`,
    merge: '다른 주제에 합치기…',
    mergeTitle: '다른 주제에 합치기',
    mergeInto: '어느 주제에',
    mergeHint: '주제의 제목이나 태그로 찾습니다',
    mergeSend: '합치기',
    mergeMeans: (title: string, count: number) =>
      count === 0
        ? `${quoteKo(title, '은/는')} 휴지통으로 가고, 태그는 고른 주제에 붙습니다.`
        : `${quoteKo(title, '와/과')} 그 태그가 고른 주제에 합쳐집니다. 글 ${count}개가 그 끝에 붙고, 빈 쪽은 휴지통으로 갑니다.`,
    merged: (title: string, into: string) =>
      `${quoteKo(title, '을/를')} ${quoteKo(into, '와/과')} 합쳤습니다.`,
    splitHere: '여기부터 새 주제로…',
    splitTitle: '여기부터 새 주제로 나누기',
    splitName: '새 주제의 제목',
    splitSend: '나누기',
    splitMeans: (count: number) =>
      count === 1
        ? '이 글 하나가 새 주제로 갑니다. 새 주제는 이 주제 바로 다음에 놓입니다.'
        : `이 글부터 끝까지 ${count}개가 새 주제로 갑니다. 새 주제는 이 주제 바로 다음에 놓입니다.`,
    split: (title: string, count: number) =>
      `글 ${count}개를 새 주제 ${quoteKo(title, '으로/로')} 나누었습니다.`,
    remove: '휴지통으로 옮기기',
    removed: (title: string) => `‘${title}’ 쪽을 휴지통으로 옮겼습니다.`,
    tags: '이 쪽의 태그',
    editTags: '태그 고치기',
    addTags: '태그 붙이기',
  },
  en: {
    showTimeline: 'Show on the timeline',
    title: 'Title',
    needsTitle: 'Write a title, and it is saved.',
    writeLetter: 'Write a letter from this page',
    menu: 'Page menu',
    sortEvents: 'Sort events by date',
    sorted: 'The events are in the order of their dates.',
    move: 'Move to another notebook…',
    moveTitle: 'Move to another notebook',
    moveTo: 'To which notebook',
    moveSend: 'Move',
    moveMeans: (title: string) => `“${title}” will stand at the end of the notebook you choose.`,
    moved: (title: string, notebook: string) => `“${title}” was moved to “${notebook}”.`,
    merge: 'Merge into another topic…',
    mergeTitle: 'Merge into another topic',
    mergeInto: 'Into which topic',
    mergeHint: 'Title or tag of the topic',
    mergeSend: 'Merge',
    mergeMeans: (title: string, count: number) =>
      count === 0
        ? `“${title}” goes to the trash, and its tags to the topic you choose.`
        : `“${title}” becomes a part of the topic you choose, with its tags: ${count === 1 ? 'its entry stands' : `its ${count} entries stand`} at the end there, and the empty page goes to the trash.`,
    merged: (title: string, into: string) => `“${title}” was merged into “${into}”.`,
    splitHere: 'New topic from here…',
    splitTitle: 'Split into a new topic from here',
    splitName: 'Title of the new topic',
    splitSend: 'Split',
    splitMeans: (count: number) =>
      count === 1
        ? 'This one entry goes to a new topic, which stands right after this one.'
        : `This and all that follow, ${count} entries, go to a new topic, which stands right after this one.`,
    split: (title: string, count: number) =>
      count === 1
        ? `1 entry went to the new topic “${title}”.`
        : `${count} entries went to the new topic “${title}”.`,
    remove: 'Move to the trash',
    removed: (title: string) => `“${title}” was moved to the trash.`,
    tags: 'Tags of this page',
    editTags: 'Edit tags',
    addTags: 'Add tags',
  },
});
