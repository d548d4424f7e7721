/** What is asked when a window closes with something that could not be saved. */
export const closeMessages = {
  ko: {
    unsaved: '아직 저장하지 못한 글이 있습니다.',
    stay: '돌아가기',
    close: '저장하지 않고 닫기',
  },
  en: {
    unsaved: 'Something you wrote has not been saved yet.',
    stay: 'Go back',
    close: 'Close without saving',
  },
} as const;
