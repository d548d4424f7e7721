import type { Language } from '../text/language.ts';

/** The few words an e-book adds of itself. */
export const EPUB_WORDS: Readonly<
  Record<
    Language,
    {
      readonly contents: string;
      readonly cover: string;
      readonly text: string;
      readonly landmarks: string;
      /** What a reader who cannot see or hear is told before choosing the book. */
      readonly access: {
        readonly words: string;
        readonly described: string;
        readonly notDescribed: string;
      };
    }
  >
> = {
  ko: {
    contents: '차례',
    cover: '표지',
    text: '본문',
    landmarks: '길잡이',
    access: {
      words: '모두 글이고, 제목과 차례로 오갈 수 있습니다.',
      described: '제목과 차례로 오갈 수 있고, 그림은 모두 말로도 적혀 있습니다.',
      notDescribed: '제목과 차례로 오갈 수 있습니다. 그림 가운데 말로 적지 않은 것이 있습니다.',
    },
  },
  en: {
    contents: 'Contents',
    cover: 'Cover',
    text: 'Text',
    landmarks: 'Landmarks',
    access: {
      words: 'It is all text; headings and contents lead through it.',
      described: 'Headings and contents lead through it, and every picture is described.',
      notDescribed:
        'Headings and contents lead through it. Some of its pictures are not described.',
    },
  },
};
