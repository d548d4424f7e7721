import type { CardStyle } from '../../shared/quotes/cards/card-choice.ts';
import { defineMessages } from '../messages/define-messages.ts';

type StyleNames = Readonly<Record<CardStyle, string>>;

const ko = {
  paper: '책장',
  night: '밤',
  airmail: '항공우편',
  manuscript: '원고지',
  botanical: '풀잎',
  cloth: '천 표지',
} satisfies StyleNames;

const en = {
  paper: 'Page',
  night: 'Night',
  airmail: 'Airmail',
  manuscript: 'Manuscript',
  botanical: 'Leaves',
  cloth: 'Cloth',
} satisfies StyleNames;

export const pictureMessages = defineMessages({
  ko: {
    ...ko,
    makePicture: '그림으로 만들기',
    title: '구절을 그림으로',
    preview: '그림 미리보기',
    style: '모양',
    size: '크기',
    square: '정사각형',
    tall: '세로로 길게',
    withTranslation: '번역 넣기',
    withTitle: '책 제목 넣기',
    dedication: '받는 이 (선택)',
    dedicationHint: '예: 휀에게',
    toChild: (name: string) => `${name}에게`,
    tooLong: '글이 길어 이 그림에 읽을 수 있는 크기로 담기지 않습니다.',
    tryTall: '세로로 길게',
    tryWithoutTranslation: '번역 빼기',
    save: '그림 저장',
    drawing: '그리는 중…',
    copy: '그림 복사',
    copied: '그림을 복사했습니다.',
    saved: (file: string) => `저장했습니다: ${file}`,
  },
  en: {
    ...en,
    makePicture: 'Make a picture',
    title: 'The quote as a picture',
    preview: 'Preview of the picture',
    style: 'Style',
    size: 'Size',
    square: 'Square',
    tall: 'Tall',
    withTranslation: 'With translation',
    withTitle: 'With book title',
    dedication: 'To whom (optional)',
    dedicationHint: 'For example: For Emma',
    toChild: (name: string) => `For ${name}`,
    tooLong: 'The quote is too long to be read on this picture.',
    tryTall: 'Make it tall',
    tryWithoutTranslation: 'Leave out the translation',
    save: 'Save picture',
    drawing: 'Drawing…',
    copy: 'Copy picture',
    copied: 'The picture is copied.',
    saved: (file: string) => `Saved: ${file}`,
  },
});
