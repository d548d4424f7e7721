import type { StepDone, StepName } from '../../shared/history/history-state.ts';
import { entriesMessages } from '../entries/entries-messages.ts';
import { defineMessages } from '../messages/define-messages.ts';

type StepNames = Readonly<Record<StepName, string>>;
type StepsOfEntry = { readonly [Name in StepName]?: (kind: string) => string };

const ko = {
  addChild: '아이 더하기',
  updateChild: '아이 정보 고치기',
  moveChild: '아이 순서 바꾸기',
  removeChild: '아이 빼기',
  updateParent: '편지 쓰는 사람 고치기',
  updateSettings: '설정 바꾸기',
  setGoal: '독서 목표 정하기',
  addNotebook: '공책 더하기',
  updateNotebook: '공책 고치기',
  removeNotebook: '공책 삭제',
  addPage: '쪽 더하기',
  updatePage: '쪽 고치기',
  removePage: '쪽 삭제',
  movePage: '쪽 옮기기',
  mergePages: '주제 합치기',
  splitPage: '주제 나누기',
  joinWorks: '같은 작품으로 잇기',
  leaveWork: '작품에서 떼어 놓기',
  addReading: '읽은 기록 더하기',
  updateReading: '읽은 기록 고치기',
  removeReading: '읽은 기록 삭제',
  addEntry: '글 더하기',
  addEntries: '여러 글 더하기',
  updateEntry: '글 고치기',
  moveEntry: '글 옮기기',
  moveEntryToPage: '다른 쪽으로 글 옮기기',
  moveEntryToNewPage: '새 주제로 글 옮기기',
  turnIntoEvents: '메모를 사건으로 바꾸기',
  sortEvents: '사건을 날짜순으로 놓기',
  removeEntry: '글 삭제',
  addLetter: '편지 더하기',
  updateLetter: '편지 고치기',
  removeLetter: '편지 삭제',
  keepLetterVersion: '편지의 판 남기기',
  restoreLetterVersion: '편지를 옛 판으로 되돌리기',
  removeLetterCopies: '보낸 편지나 판 삭제',
  renameTag: '태그 이름 바꾸기',
  mergeTags: '태그 합치기',
  removeTag: '태그 삭제',
  setTagColour: '태그 색 바꾸기',
  restore: '휴지통에서 되살리기',
  emptyTrash: '휴지통 비우기',
  restoreBackup: '백업으로 되돌리기',
} satisfies StepNames;

const en = {
  addChild: 'child added',
  updateChild: 'child changed',
  moveChild: 'child moved',
  removeChild: 'child removed',
  updateParent: 'who writes changed',
  updateSettings: 'settings changed',
  setGoal: 'reading goal set',
  addNotebook: 'notebook added',
  updateNotebook: 'notebook changed',
  removeNotebook: 'notebook deleted',
  addPage: 'page added',
  updatePage: 'page changed',
  removePage: 'page deleted',
  movePage: 'page moved',
  mergePages: 'topics merged',
  splitPage: 'topic split',
  joinWorks: 'books joined as one work',
  leaveWork: 'book parted from its work',
  addReading: 'reading added',
  updateReading: 'reading changed',
  removeReading: 'reading deleted',
  addEntry: 'entry added',
  addEntries: 'several entries added',
  updateEntry: 'entry changed',
  moveEntry: 'entry moved',
  moveEntryToPage: 'entry moved to another page',
  moveEntryToNewPage: 'entry moved to a new topic',
  turnIntoEvents: 'note turned into events',
  sortEvents: 'events sorted by date',
  removeEntry: 'entry deleted',
  addLetter: 'letter added',
  updateLetter: 'letter changed',
  removeLetter: 'letter deleted',
  keepLetterVersion: 'version kept',
  restoreLetterVersion: 'version restored',
  removeLetterCopies: 'sent letter or version deleted',
  renameTag: 'tag renamed',
  mergeTags: 'tags merged',
  removeTag: 'tag deleted',
  setTagColour: 'tag colour changed',
  restore: 'restored from the trash',
  emptyTrash: 'trash emptied',
  restoreBackup: 'backup restored',
} satisfies StepNames;

/** The steps of one entry name its kind. */
const koOfEntry: StepsOfEntry = {
  addEntry: (kind) => `${kind} 더하기`,
  updateEntry: (kind) => `${kind} 고치기`,
  moveEntry: (kind) => `${kind} 옮기기`,
  moveEntryToPage: (kind) => `다른 쪽으로 ${kind} 옮기기`,
  moveEntryToNewPage: (kind) => `새 주제로 ${kind} 옮기기`,
  removeEntry: (kind) => `${kind} 삭제`,
};
const enOfEntry: StepsOfEntry = {
  addEntry: (kind) => `${kind} added`,
  updateEntry: (kind) => `${kind} changed`,
  moveEntry: (kind) => `${kind} moved`,
  moveEntryToPage: (kind) => `${kind} moved to another page`,
  moveEntryToNewPage: (kind) => `${kind} moved to a new topic`,
  removeEntry: (kind) => `${kind} deleted`,
};

function nameKo({ name, kind }: StepDone): string {
  const say = koOfEntry[name];
  return kind === undefined || say === undefined ? ko[name] : say(entriesMessages.ko.kind(kind));
}

function nameEn({ name, kind }: StepDone): string {
  const say = enOfEntry[name];
  return kind === undefined || say === undefined
    ? en[name]
    : say(entriesMessages.en.kind(kind).toLowerCase());
}

export const stepMessages = defineMessages({
  ko: {
    undone: (step: StepDone) => `실행 취소: ${nameKo(step)}`,
    redone: (step: StepDone) => `다시 실행: ${nameKo(step)}`,
    notLast:
      '그 뒤에 한 일이 있어 여기에서는 되돌리지 않았습니다. 실행 취소로 차례차례 되돌릴 수 있습니다.',
  },
  en: {
    undone: (step: StepDone) => `Undone: ${nameEn(step)}`,
    redone: (step: StepDone) => `Redone: ${nameEn(step)}`,
    notLast: 'Something was done since, so nothing was taken back. Undo takes back step by step.',
  },
});
