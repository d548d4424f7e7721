import type { DamageReason } from '../../shared/result.ts';
import { pickParticle } from '../../shared/text/quote-ko.ts';
import { defineMessages } from '../messages/define-messages.ts';
import type { HurtKind } from './hurt-thing.ts';

const reasonsInKorean: Readonly<Record<DamageReason, string>> = {
  empty: '파일이 비어 있습니다.',
  'not-text': '파일에 글자가 아닌 것이 들어 있습니다.',
  'not-json': '파일이 중간에 끊겼거나 망가졌습니다.',
  'wrong-shape': '파일에 있어야 할 내용이 없습니다.',
  unreadable: '디스크에서 파일을 읽지 못했습니다.',
  'not-downloaded': '클라우드에서 아직 내려받지 않았습니다. 인터넷에 연결되면 저절로 나타납니다.',
  missing: '파일이 없어졌습니다.',
};

const reasonsInEnglish: Readonly<Record<DamageReason, string>> = {
  empty: 'The file is empty.',
  'not-text': 'The file holds something that is not text.',
  'not-json': 'The file breaks off or is garbled.',
  'wrong-shape': 'The file lacks what it should hold.',
  unreadable: 'The disk could not read the file.',
  'not-downloaded':
    'The cloud has not brought the file to this computer yet. It appears once you are online.',
  missing: 'The file is gone.',
};

const thingsInKorean: Readonly<Record<HurtKind, string>> = {
  journal: '일기장의 첫 파일',
  notebook: '공책',
  page: '쪽',
  letter: '편지',
  trash: '휴지통 항목',
};

const thingsInEnglish: Readonly<Record<HurtKind, string>> = {
  journal: 'The journal’s first file',
  notebook: 'Notebook',
  page: 'Page',
  letter: 'Letter',
  trash: 'Item in the trash',
};

function nameInKorean(kind: HurtKind, title: string | undefined): string {
  const thing = thingsInKorean[kind];
  return title === undefined ? thing : `${thing} ‘${title}’`;
}

function nameInEnglish(kind: HurtKind, title: string | undefined): string {
  const thing = thingsInEnglish[kind];
  return title === undefined ? thing : `${thing} “${title}”`;
}

/** With the particle of an object, which goes by the last letter inside the quotation marks. */
function objectInKorean(kind: HurtKind, title: string | undefined): string {
  const name = nameInKorean(kind, title);
  return `${name}${pickParticle(title ?? name, '을/를')}`;
}

export const damageMessages = defineMessages({
  ko: {
    title: '읽지 못한 파일',
    lead: (count: number) =>
      `파일 ${count}개를 읽지 못했습니다. 파일은 그대로 두었고, 나머지 글은 모두 그대로 있습니다.`,
    more: (count: number) => `${count}개 더 보기`,
    what: nameInKorean,
    reason: (reason: DamageReason) => reasonsInKorean[reason],
    restore: '마지막 온전한 사본으로 되돌리기',
    restoreThis: (what: string) => `${what}: 마지막 온전한 사본으로 되돌리기`,
    restoring: '되돌리는 중',
    restoredFromBackup: (kind: HurtKind, title: string | undefined, when: string) =>
      `${objectInKorean(kind, title)} ${when} 백업에서 되돌렸습니다.`,
    restoredFromMemory: (kind: HurtKind, title: string | undefined) =>
      `${objectInKorean(kind, title)} 이 프로그램이 마지막으로 읽은 내용으로 되돌렸습니다.`,
    madeAnew:
      '온전한 사본이 없어 일기장의 첫 파일을 새로 만들었습니다. 공책은 모두 그대로 있으니, 아이와 설정만 다시 적어 주세요.',
    keptAs: (file: string) => `손상된 파일은 일기장 폴더의 ${file}에 남겨 두었습니다.`,
  },
  en: {
    title: 'Files that could not be read',
    lead: (count: number) =>
      count === 1
        ? 'One file could not be read. It was left as it is, and everything else is there.'
        : `${count} files could not be read. They were left as they are, and everything else is there.`,
    more: (count: number) => `Show ${count} more`,
    what: nameInEnglish,
    reason: (reason: DamageReason) => reasonsInEnglish[reason],
    restore: 'Restore the last good copy',
    restoreThis: (what: string) => `Restore the last good copy: ${what}`,
    restoring: 'Restoring',
    restoredFromBackup: (kind: HurtKind, title: string | undefined, when: string) =>
      `Restored from the backup of ${when}: ${nameInEnglish(kind, title)}.`,
    restoredFromMemory: (kind: HurtKind, title: string | undefined) =>
      `Restored from what this program had read last: ${nameInEnglish(kind, title)}.`,
    madeAnew:
      'There was no good copy, so the journal’s first file was made anew. All notebooks are there; only the children and the settings have to be filled in again.',
    keptAs: (file: string) => `The damaged file is kept as ${file} in the journal’s folder.`,
  },
});
