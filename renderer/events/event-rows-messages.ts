import { defineMessages } from '../messages/define-messages.ts';

export const eventRowsMessages = defineMessages({
  ko: {
    turnIntoEvents: '메모를 사건으로 바꾸기',
    pasteEvents: '여러 사건 붙여넣기',
    pastedEvents: '사건이 될 글',
    pastedHint: '한 줄에 하나씩, 줄 앞에 날짜를 두고 붙여 넣으세요',
    preview: '이렇게 됩니다',
    becomes: (events: number, notes: number) =>
      notes === 0
        ? `사건 ${events}개가 됩니다.`
        : `사건 ${events}개가 되고, ${notes}곳은 메모로 남습니다.`,
    noDates:
      '날짜로 시작하는 줄이 없습니다. ‘2023-07-18 LLaMA2 출시’처럼 줄 앞에 날짜를 쓰면 사건이 됩니다.',
    asEvent: (at: number) => `${at}번째 사건으로 바꾸기`,
    dateOf: (at: number) => `${at}번째 사건의 날짜`,
    textOf: (at: number) => `${at}번째 사건, 무슨 일`,
    staysNote: '메모로 남습니다',
    who: (actor: string) => `누가: ${actor}`,
    source: (source: string) => `출처: ${source}`,
    hasPicture: '사진 한 장',
    needsDate: '날짜를 써 주세요.',
    needsText: '무슨 일인지 써 주세요.',
    turnMany: (count: number) => (count === 0 ? '바꾸기' : `사건 ${count}개로 바꾸기`),
    addMany: (count: number) => (count === 0 ? '넣기' : `사건 ${count}개로 넣기`),
    turned: (count: number) => `메모를 사건 ${count}개로 바꾸었습니다.`,
    added: (count: number) => `사건 ${count}개를 넣었습니다.`,
    offer: (count: number) => `이 글을 사건 ${count}개로 넣기`,
    tooMany: (count: number, most: number) =>
      `줄이 ${count}개입니다. 한 번에 ${most}개까지 넣을 수 있으니 나누어 붙여 넣어 주세요.`,
  },
  en: {
    turnIntoEvents: 'Turn the note into events',
    pasteEvents: 'Paste several events',
    pastedEvents: 'Text to become events',
    pastedHint: 'One a line, each beginning with its date',
    preview: 'What it becomes',
    becomes: (events: number, notes: number) => {
      const these = events === 1 ? '1 event' : `${events} events`;
      if (notes === 0) return `It becomes ${these}.`;
      return notes === 1
        ? `It becomes ${these}; one part stays a note.`
        : `It becomes ${these}; ${notes} parts stay notes.`;
    },
    noDates:
      'No line begins with a date. A line such as “2023-07-18 LLaMA2 is released” becomes an event.',
    asEvent: (at: number) => `Make event ${at}`,
    dateOf: (at: number) => `Date of event ${at}`,
    textOf: (at: number) => `What happened, event ${at}`,
    staysNote: 'Stays a note',
    who: (actor: string) => `Who: ${actor}`,
    source: (source: string) => `From: ${source}`,
    hasPicture: 'One picture',
    needsDate: 'Write a date.',
    needsText: 'Write what happened.',
    turnMany: (count: number) =>
      count === 0 ? 'Turn' : count === 1 ? 'Turn into 1 event' : `Turn into ${count} events`,
    addMany: (count: number) =>
      count === 0 ? 'Add' : count === 1 ? 'Add as 1 event' : `Add as ${count} events`,
    turned: (count: number) =>
      count === 1 ? 'The note became 1 event.' : `The note became ${count} events.`,
    added: (count: number) => (count === 1 ? '1 event was added.' : `${count} events were added.`),
    offer: (count: number) => `Add this as ${count} events`,
    tooMany: (count: number, most: number) =>
      `These are ${count} lines. At most ${most} can be added at once, so paste them in parts.`,
  },
});
