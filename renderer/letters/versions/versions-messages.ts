import type { LetterCopy } from '../../../shared/letters/copies/letter-copy-schema.ts';
import { defineMessages } from '../../messages/define-messages.ts';

type Reason = LetterCopy['reason'];

const REASONS_KO: Readonly<Record<Reason, string>> = {
  sent: '보낼 때 남김',
  asked: '손수 남김',
  pause: '쉬었다가 고치기 전',
  restored: '옛 판으로 되돌리기 전',
  merged: '다른 컴퓨터에서 쓴 것',
};
const REASONS_EN: Readonly<Record<Reason, string>> = {
  sent: 'kept when it was sent',
  asked: 'kept by you',
  pause: 'before you went on after a pause',
  restored: 'before an older version came back',
  merged: 'written on another computer',
};

const countWords = (count: number) => (count === 1 ? '1 word' : `${count} words`);
const countEntries = (count: number) => (count === 1 ? '1 entry' : `${count} entries`);

export const versionsMessages = defineMessages({
  ko: {
    versions: '편지의 여러 판',
    open: '여러 판 보기',
    back: '편지로 돌아가기',
    keep: '이 판 남기기',
    name: '판의 이름 (없어도 됩니다)',
    kept: '지금 편지를 한 판으로 남겼습니다.',
    lead: '편지를 보낼 때, 반 시간 넘게 쉬었다가 고칠 때, 그리고 ‘이 판 남기기’를 누를 때 남습니다. 저절로 남은 판은 편지마다 최근 50개까지만 두고, 보낼 때 남은 판과 손수 남긴 판은 계속 남습니다.',
    merged: '이 편지를 다른 컴퓨터에서 다르게 고친 글도 한 판으로 남아 있습니다.',
    none: '아직 남은 판이 없습니다.',
    reason: (reason: Reason) => REASONS_KO[reason],
    same: '지금 편지와 같습니다.',
    words: (more: number, fewer: number) => {
      if (fewer === 0) return `지금 편지에 없는 낱말 ${more}개가 있음`;
      if (more === 0) return `지금 편지에 있는 낱말 ${fewer}개가 없음`;
      return `지금 편지에 없는 낱말 ${more}개가 있고, 있는 낱말 ${fewer}개가 없음`;
    },
    entries: (more: number, fewer: number) => {
      if (fewer === 0) return `담은 글이 ${more}개 더 많음`;
      if (more === 0) return `담은 글 ${fewer}개가 없음`;
      return `담은 글 ${more}개가 더 있고 ${fewer}개가 없음`;
    },
    otherNotebook: '다른 공책의 글',
    otherwise: '받는 이, 날짜, 종이나 차례가 다름',
    shown: '옛 판은 지금 공책에 있는 글로 보여 드립니다. 보낸 그대로는 ‘보낸 편지’에 있습니다.',
    restore: '이 판으로 되돌리기',
    restored: '이 판으로 되돌렸습니다. 그 전의 편지도 판으로 남아 있습니다.',
    remove: '이 판 지우기',
    removed: '판을 휴지통으로 옮겼습니다.',
  },
  en: {
    versions: 'Versions of the letter',
    open: 'See the versions',
    back: 'Back to the letter',
    keep: 'Keep this version',
    name: 'Name of the version (optional)',
    kept: 'The letter as it is now is kept as a version.',
    lead: 'A version stays when you send the letter, when you go on after a pause of more than half an hour, and when you choose “Keep this version”. Of those kept automatically only the newest 50 stay; those you kept or sent stay for good.',
    merged:
      'This letter was also changed on another computer; what was written there is kept as a version.',
    none: 'There is no version yet.',
    reason: (reason: Reason) => REASONS_EN[reason],
    same: 'The same as the letter now.',
    words: (more: number, fewer: number) => {
      if (fewer === 0) return `${countWords(more)} no longer in the letter`;
      if (more === 0) return `lacks ${countWords(fewer)} of the letter now`;
      return `${countWords(more)} no longer in the letter; lacks ${countWords(fewer)} of it`;
    },
    entries: (more: number, fewer: number) => {
      if (fewer === 0) return `${countEntries(more)} more`;
      if (more === 0) return `lacks ${countEntries(fewer)}`;
      return `${countEntries(more)} more, lacks ${countEntries(fewer)}`;
    },
    otherNotebook: 'Entries of another notebook',
    otherwise: 'Different recipients, date, paper or order',
    shown:
      'An older version is shown with what is in the notebook now. To see a letter just as it was sent, open “Sent letters”.',
    restore: 'Go back to this version',
    restored: 'The letter is this version again. What it was before is kept as a version, too.',
    remove: 'Delete this version',
    removed: 'The version is in the Trash.',
  },
});
