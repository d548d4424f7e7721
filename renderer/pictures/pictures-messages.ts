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
    removed: '사진을 뺐습니다.',
    choose: '사진 고르기',
    chooseOther: '다른 사진 고르기',
    dropHelp: '끌어다 놓거나 붙여 넣어도 됩니다.',
  },
  en: {
    picture: 'Picture',
    missing: 'The picture’s file cannot be found.',
    insert: 'Add a picture',
    inserting: 'Adding the picture…',
    caption: 'Caption',
    captionHint: 'What does it show?',
    remove: 'Take the picture out',
    removed: 'The picture was taken out.',
    choose: 'Choose a picture',
    chooseOther: 'Choose another picture',
    dropHelp: 'Or drop it here, or paste it.',
  },
});
