import { defineMessages } from '../messages/define-messages.ts';

export const keysMessages = defineMessages({
  ko: {
    title: '단축키',
    lead: '모든 동작은 찾아가기에서 이름으로도 찾을 수 있습니다.',
    editor: '생각과 메모를 쓸 때',
    or: '또는',
    close: '닫기',
  },
  en: {
    title: 'Keys',
    lead: 'Every action is found by its name in the palette, too.',
    editor: 'In reflections and notes',
    or: 'or',
    close: 'Close',
  },
});
