import { defineMessages } from '../messages/define-messages.ts';

export const coverMessages = defineMessages({
  ko: {
    cover: '표지',
    changeCover: (title: string) => `‘${title}’ 표지 바꾸기`,
    choose: '사진 고르기',
    remove: '표지 없애기',
    removed: '표지를 없앴습니다.',
    working: '표지를 넣고 있습니다…',
    help: '표지에 사진을 끌어다 놓거나, 표지를 고르고 붙여 넣어도 됩니다.',
  },
  en: {
    cover: 'Cover',
    changeCover: (title: string) => `Change the cover of “${title}”`,
    choose: 'Choose a picture',
    remove: 'Remove the cover',
    removed: 'The cover was removed.',
    working: 'Adding the cover…',
    help: 'You can also drop a picture onto the cover, or select the cover and paste one.',
  },
});
