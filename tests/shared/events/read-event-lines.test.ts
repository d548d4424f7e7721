import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NotePart, readEventLines } from '../../../shared/events/read-event-lines.ts';

const PICTURE = `${'0'.repeat(64)}.png`;

/** What there is to read of a part, without its raw lines. */
function brief(part: NotePart): unknown {
  if (part.kind === 'note') return part.raw;
  const { kind: _, raw: __, ...fields } = part;
  return fields;
}
const read = (markdown: string, actors: readonly string[] = []) =>
  readEventLines(markdown, actors).map(brief);

describe('what is an event', () => {
  test('each line that begins with a date, with or without the signs of a list', () => {
    expect(
      read('2023-07-18 Meta의 LLaMA2 출시\n- 2023년 3월: GPT-4\n1. 1956 다트머스 회의'),
    ).toEqual([
      { date: '2023-07-18', text: 'Meta의 LLaMA2 출시' },
      { date: '2023-03', text: 'GPT-4' },
      { date: '1956', text: '다트머스 회의' },
    ]);
  });

  test('each line of a list with the parent’s own numerals', () => {
    const marks = ['① ', '②', 'ㄱ. ', '(가) ', 'a) ', 'ii. ', 'Ⅰ. ', '㉠ '];
    expect(read(marks.map((mark, at) => `${mark}202${at}: Meta`).join('\n'))).toEqual(
      marks.map((_, at) => ({ date: `202${at}`, text: 'Meta' })),
    );
  });

  test('its line as the editor writes it: marks, escapes and hard breaks are no words', () => {
    expect(read('**2023-07-18** Meta의 *LLaMA2* 출시\\\n2023\\. 3. 14. GPT\\_4  ')).toEqual([
      { date: '2023-07-18', text: 'Meta의 LLaMA2 출시' },
      { date: '2023-03-14', text: 'GPT_4' },
    ]);
  });

  test('a link is where it is known from, a picture shows it', () => {
    const line = `2023-07-18 [Meta](https://ai.meta.com/llama)의 출시 ![표](attachments/${PICTURE})`;
    expect(read(line)).toEqual([
      {
        date: '2023-07-18',
        text: 'Meta의 출시 표',
        source: 'https://ai.meta.com/llama',
        picture: PICTURE,
      },
    ]);
    const two = read('2023 [하나](https://a.example) [둘](https://b.example)');
    expect(two).toMatchObject([{ source: 'https://a.example', note: 'https://b.example' }]);
  });

  test('a link to a page or a term is its words', () => {
    const id = '019bcd00-0000-7000-8000-00000000000a';
    expect(read(`2023-07-18 [[LLaMA]](entries/${id}) [출시](pages/${id})`)).toEqual([
      { date: '2023-07-18', text: 'LLaMA 출시' },
    ]);
  });

  test('undated lines right behind it and lines further in are told beside it', () => {
    const list =
      '- 2022-11-30 ChatGPT 공개\n  - 닷새 만에 백만 명\n\n  그 뒤로\n- 2023-03-14 GPT-4\n그림도 읽는다';
    expect(read(list)).toEqual([
      { date: '2022-11-30', text: 'ChatGPT 공개', note: '- 닷새 만에 백만 명\n그 뒤로' },
      { date: '2023-03-14', text: 'GPT-4', note: '그림도 읽는다' },
    ]);
  });

  test('a date alone on its line takes its words from the next', () => {
    expect(read('2023-03-14\nGPT-4가 나왔다\n\n2023-07\n\nLLaMA2')).toEqual([
      { date: '2023-03-14', text: 'GPT-4가 나왔다' },
      { date: '2023-07', text: 'LLaMA2' },
    ]);
  });

  test('events further in are events of their own', () => {
    expect(read('- 2022년\n  - 2022-11-30 ChatGPT\n- 2023년\n  - 2023-03-14 GPT-4')).toEqual([
      '- 2022년',
      { date: '2022-11-30', text: 'ChatGPT' },
      '- 2023년',
      { date: '2023-03-14', text: 'GPT-4' },
    ]);
  });
});

test('what looks like a date and is none is told of, not taken for words', () => {
  expect(read('2023-02-28 하나\n- 2023-02-30 없는 날\n2023년 13월: 없는 달\n2023-02-30')).toEqual([
    { date: '2023-02-28', text: '하나' },
    { date: '2023-02-30', text: '없는 날' },
    { date: '2023년 13월', text: '없는 달', note: '2023-02-30' },
  ]);
});

test('other lines stay a note in their place', () => {
  const note = `# 인공지능의 역사

옮겨 적은 표.
두 번째 줄

## 2023년
2023-03-14 GPT-4

그 사이의 이야기.

2023-07-18 LLaMA2

| 2024 | 표 |
\`\`\`
2025 코드
\`\`\``;
  expect(read(note)).toEqual([
    '# 인공지능의 역사\n\n옮겨 적은 표.\n두 번째 줄\n\n## 2023년',
    { date: '2023-03-14', text: 'GPT-4' },
    '그 사이의 이야기.',
    { date: '2023-07-18', text: 'LLaMA2' },
    '| 2024 | 표 |\n```\n2025 코드\n```',
  ]);
  expect(read('날짜가 없는 글')).toEqual(['날짜가 없는 글']);
  expect(read('  \n ')).toEqual([]);
});

test('an actor whom the journal knows is proposed, and nothing of the text goes', () => {
  const actors = ['Meta', 'OpenAI', 'Open', '세종대왕'];
  const lines = [
    '2023-07-18 Meta의 LLaMA2 출시',
    '2022-11-30 openai가 ChatGPT를 열다',
    '1443 세종대왕, 훈민정음',
    '2020 Metaverse가 뜨다',
    '2021 Open',
  ];
  expect(readEventLines(lines.join('\n'), actors)).toMatchObject([
    { text: 'Meta의 LLaMA2 출시', actor: 'Meta' },
    { text: 'openai가 ChatGPT를 열다', actor: 'OpenAI' },
    { actor: '세종대왕' },
    { text: 'Metaverse가 뜨다' },
    { actor: 'Open' },
  ]);
  expect(readEventLines(lines.join('\n'), actors)[3]).not.toHaveProperty('actor');
});

const word = fc.stringMatching(/^[가-힣a-zA-Z]{1,8}$/);
const start = fc.constantFrom(
  '',
  '- ',
  '  - ',
  '    ',
  '1. ',
  '> ',
  '# ',
  '### ',
  '| ',
  '```',
  '**',
  '\\',
  '[',
  '![',
);
const date = fc.constantFrom(
  '',
  '2023-07-18 ',
  '2023. 3. 14. ',
  '2023년 3월: ',
  '1956 ',
  '(2020) ',
);
const end = fc.constantFrom('', '**', '  ', '\\', '](https://a.example/b)', ' |', '`', '_');
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(start, date, fc.array(word, { maxLength: 4 }), end) },
  { weight: 1, arbitrary: fc.constant(['', '', [], ''] as [string, string, string[], string]) },
);

/** How often each word stands in a text. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [each] of text.matchAll(/[가-힣a-zA-Z]+/g))
    counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

test('no word of a note is lost', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.array(word, { maxLength: 3 }),
      (lines, actors) => {
        const note = lines.map(([a, b, words, c]) => `${a}${b}${words.join(' ')}${c}`).join('\n');
        const kept = readEventLines(note, actors).map((part) =>
          part.kind === 'note' ? part.raw : [part.text, part.note, part.source].join('\n'),
        );
        const counts = countWords(kept.join('\n'));
        const written = countWords(lines.map(([, , words]) => words.join(' ')).join('\n'));
        for (const [each, count] of written) {
          expect(counts.get(each) ?? 0, each).toBeGreaterThanOrEqual(count);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('the raw lines of all parts are the note', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const note = lines.map(([a, b, words, c]) => `${a}${b}${words.join(' ')}${c}`).join('\n');
      const bare = (text: string) => text.replace(/\s+/g, '');
      expect(
        bare(
          readEventLines(note)
            .map(({ raw }) => raw)
            .join('\n'),
        ),
      ).toBe(bare(note));
    }),
    { numRuns: 2000 },
  );
});
