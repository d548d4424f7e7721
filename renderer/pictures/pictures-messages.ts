import { defineMessages } from '../messages/define-messages.ts';

export const picturesMessages = defineMessages({
  ko: {
    picture: '사진',
    missing: '사진 파일을 찾을 수 없습니다.',
    insert: '사진 넣기',
    inserting: '사진을 넣고 있습니다…',
    caption: '사진 설명',
    captionHint: '어떤 사진인지 써 보세요',
    remove: '사진 빼기',
  },
  en: {
    picture: 'Picture',
    missing: 'The picture’s file cannot be found.',
    insert: 'Add a picture',
    inserting: 'Adding the picture…',
    caption: 'Caption',
    captionHint: 'What does it show?',
    remove: 'Take the picture out',
  },
});
