import { defineMessages } from '../messages/define-messages.ts';

export const quotesMessages = defineMessages({
  ko: { why: '왜 이 말을 들려주고 싶은지' },
  en: { why: 'Why I tell you this' },
});
