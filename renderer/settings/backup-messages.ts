import type { BackupReason } from '../../shared/backups/backup.ts';
import { defineMessages } from '../messages/define-messages.ts';

const KOREAN_REASONS: Readonly<Record<BackupReason, string>> = {
  daily: '날마다 하는 백업',
  'before-migration': '새 형식으로 바꾸기 전',
  'before-restore': '백업으로 되돌리기 전',
  'by-hand': '직접 한 백업',
};

const ENGLISH_REASONS: Readonly<Record<BackupReason, string>> = {
  daily: 'the day’s backup',
  'before-migration': 'before changing to a new format',
  'before-restore': 'before restoring a backup',
  'by-hand': 'made by hand',
};

export const backupMessages = defineMessages({
  ko: {
    backups: '백업',
    help: '글을 고친 날마다 저절로 백업합니다. 백업은 일기장 폴더 안에 있습니다.',
    empty: '아직 백업이 없습니다. 지금 하나 해 두면 언제든 오늘의 일기장으로 되돌릴 수 있습니다.',
    readOnly: '지금은 일기장을 읽을 수만 있어 백업하거나 되돌릴 수 없습니다.',
    backUpNow: '지금 백업',
    backingUp: '백업하는 중…',
    backedUp: '백업했습니다.',
    list: '백업 목록',
    reason: (reason: BackupReason) => KOREAN_REASONS[reason],
    restore: '이 백업으로 되돌리기…',
    showAll: (count: number) => `백업 ${count}개 모두 보기`,
    showFewer: '최근 백업만 보기',
    sure: '이 백업으로 되돌릴까요?',
    becomes: (when: string) => `일기장이 ${when}의 모습으로 돌아갑니다.`,
    isKept: '지금 모습도 백업으로 남겨 두며, 되돌린 것은 실행 취소할 수 있습니다.',
    cancel: '그만두기',
    restoreIt: '되돌리기',
    restoring: '되돌리는 중…',
    restored: (when: string) => `일기장을 ${when}의 모습으로 되돌렸습니다.`,
    undo: '실행 취소',
    undone: '되돌리기 전의 일기장으로 돌아왔습니다.',
    changedSince:
      '그 뒤에 다른 것을 고쳐서 여기에서 취소할 수 없습니다. 되돌리기 전의 모습은 백업에 있습니다.',
    unsaved: '쓰던 글을 저장하지 못해 되돌리지 않았습니다.',
    unreadable: '이 백업에서 읽을 수 없는 파일은 지금 모습 그대로 두었습니다.',
    moreFiles: (count: number) => `그 밖에 ${count}개`,
  },
  en: {
    backups: 'Backups',
    help: 'On every day you write, a backup is made by itself. It is kept in the journal’s folder.',
    empty:
      'There is no backup yet. Make one now, and you can always come back to this day’s journal.',
    readOnly: 'The journal can only be read now, so nothing can be backed up or restored.',
    backUpNow: 'Back up now',
    backingUp: 'Backing up…',
    backedUp: 'The backup is made.',
    list: 'List of backups',
    reason: (reason: BackupReason) => ENGLISH_REASONS[reason],
    restore: 'Restore…',
    showAll: (count: number) => `Show all ${count} backups`,
    showFewer: 'Show the latest only',
    sure: 'Restore this backup?',
    becomes: (when: string) => `The journal becomes what it was on ${when}.`,
    isKept: 'What it is now is kept as a backup, and restoring can be undone.',
    cancel: 'Cancel',
    restoreIt: 'Restore',
    restoring: 'Restoring…',
    restored: (when: string) => `The journal is what it was on ${when}.`,
    undo: 'Undo',
    undone: 'The journal is what it was before restoring.',
    changedSince:
      'Something was changed since, so this cannot be undone here. There is a backup from before restoring.',
    unsaved: 'What you were typing could not be saved, so nothing was restored.',
    unreadable: 'Files that cannot be read in this backup were left as they are now.',
    moreFiles: (count: number) => `and ${count} more`,
  },
});
