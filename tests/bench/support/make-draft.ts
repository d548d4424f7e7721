import type { EntryDraftInput } from '../../../shared/entries/entry-inputs.ts';

const KOREAN = [
  '부자들은 돈을 위해 일하지 않는다. 돈이 그들을 위해 일한다.',
  '“공부는 평생 하는 것이다.” 아빠는 이 말을 스무 살에 처음 들었다.',
  '2023년 3월, 사람처럼 쓰고 말하는 기계가 모두의 책상 위에 놓였다.',
  '네가 이 글을 읽을 때쯤이면 세상은 또 얼마나 달라져 있을까?',
] as const;
const ENGLISH = [
  'The poor and the middle class work for money. The rich have money work for them.',
  'It was the best of times, it was the worst of times — and we went on reading.',
  '“Curiouser and curiouser!” cried Alice; she was so much surprised.',
  'A café in Montréal, a naïve question, and an answer that took me ten years.',
] as const;
const WHY = '돈을 어떻게 보아야 하는지 너에게 알려 주고 싶어서. 아빠는 이것을 늦게 배웠거든. 💌';

function pick(texts: readonly string[], index: number): string {
  return texts[index % texts.length] as string;
}

function makeQuote(index: number): EntryDraftInput {
  const isEnglish = index % 2 === 0;
  return {
    kind: 'quote',
    text: pick(isEnglish ? ENGLISH : KOREAN, index),
    location: `p. ${index % 400}`,
    why: WHY,
    ...(isEnglish && { translation: pick(KOREAN, index) }),
    tags: ['돈', '공부'],
    favourite: index % 3 === 0,
  };
}

/**
 * What a parent types for the `index`th time, about 450 bytes in the file: of ten entries six are quotes, half of them
 * English with a translation, two are events, one is a reflection and one a definition.
 */
export function makeDraft(index: number): EntryDraftInput {
  const korean = pick(KOREAN, index);
  const english = pick(ENGLISH, index);
  switch (index % 10) {
    case 1:
    case 6:
      return { kind: 'event', date: '2023-03-14', text: `(${index}) ${korean}`, tags: ['AI'] };
    case 3:
      return { kind: 'reflection', text: `## 왜 읽었나\n\n${korean}\n\n1. **첫째**, ${english}` };
    case 8:
      return {
        kind: 'definition',
        term: `현금 흐름 ${index}`,
        otherNames: ['cash flow'],
        meaning: `${korean} ${english}`,
        tags: ['돈'],
      };
    default:
      return makeQuote(index);
  }
}
