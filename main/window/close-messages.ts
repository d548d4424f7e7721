/** What is asked when a window closes with something that could not be saved, and said when closing takes long. */
export const closeMessages = {
  ko: {
    unsaved: '아직 저장하지 못한 글이 있습니다.',
    stay: '돌아가기',
    close: '저장하지 않고 닫기',
    backingUp: '오늘의 백업을 만들고 있습니다. 다 되면 저절로 닫힙니다.',
    wait: '기다리기',
    skipBackup: '백업 없이 닫기',
  },
  en: {
    unsaved: 'Something you wrote has not been saved yet.',
    stay: 'Go back',
    close: 'Close without saving',
    backingUp: 'Today’s backup is being made. Bookletter closes by itself when it is done.',
    wait: 'Wait',
    skipBackup: 'Close without a backup',
  },
} as const;
