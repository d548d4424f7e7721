import type { TimelineItem, TimelineLane } from '../../../../shared/timeline/timeline-model.ts';

const makeEvents = (lines: readonly string[]): TimelineItem[] =>
  lines.map((line, index) => {
    const [date = '', ...words] = line.split(' ');
    return { id: `event-${index}`, kind: 'event', date, text: words.join(' ') };
  });

/** As the starter notebook had it: one month of which the day is not known, and two events on one day. */
const PRODUCTS = makeEvents([
  '2022-11-30 OpenAI가 ChatGPT를 내놓았어. 누구나 사람과 이야기하듯 인공지능에게 묻고 답을 들을 수 있게 된 날이야.',
  '2023-02-07 Microsoft가 GPT를 바탕으로 만든 Copilot을 내놓았어.',
  '2023-03 Anthropic이 Claude를 내놓았어.',
  '2023-03-14 OpenAI가 GPT-4를 내놓았어. 전보다 어려운 문제를 훨씬 잘 풀었어.',
  '2023-03-21 Google이 Bard를 내놓았어. Gemini가 나오기 전의 일이야.',
  '2023-06-27 중국 회사 Baidu가 Ernie Bot을 내놓았어.',
  '2023-11-04 xAI가 Grok beta를 내놓았어. 베타(beta)는 아직 다듬고 있는 시험판이라는 뜻이야.',
  '2024-02-13 OpenAI의 ChatGPT Plus가 나왔어. 한 달에 20달러($20)를 내면 더 좋은 모델을 쓸 수 있었어.',
  '2024-02-20 Google이 Gemini를 내놓았어.',
]);
const OPEN_MODELS = makeEvents([
  '2020-06-11 OpenAI가 GPT-3를 내놓았어.',
  '2023-02-11 Meta가 LLaMA를 공개했어.',
  '2023-03-14 OpenAI가 GPT-4를 내놓으면서 소스는 공개하지 않았어.',
  '2023-07-18 Meta가 LLaMA 2를 공개했어. 그사이 처음의 LLaMA에서 Vicuna와 Alpaca 같은 모델이 갈라져 나왔어.',
  '2023-09-27 프랑스 회사 Mistral AI가 Mistral 7B를 공개했어. 작지만 야무진 모델이야.',
  '2023-12-11 Mistral AI가 Mistral 8x7B를 공개했어.',
  '2024-02-21 Google이 Gemma를 공개했어. Gemini를 만들 때 쓴 기술로 만든 작은 모델이야.',
]);
const BOOKS: readonly TimelineItem[] = [
  {
    id: 'rich-dad',
    kind: 'reading',
    date: '2023-01-03',
    until: '2023-02-10',
    text: 'Rich Dad Poor Dad',
  },
  { id: 'gatsby', kind: 'reading', date: '2023-03', until: '2023-05-02', text: 'The Great Gatsby' },
  { id: 'sapiens', kind: 'reading', date: '2023-06-01', text: 'Sapiens' },
  { id: 'habits', kind: 'reading', date: '2023-10-01', until: '2024-01', text: 'Atomic Habits' },
];
const BIRTHDAYS: readonly TimelineItem[] = ['2021', '2022', '2023', '2024'].map((year, index) => ({
  id: `birthday-${year}`,
  kind: 'birthday',
  date: `${year}-04-05`,
  text: ['첫돌', '두 살 생일', '세 살 생일', '네 살 생일'][index] ?? '',
}));

const pad = (value: number) => String(value).padStart(2, '0');

/** Events spread over twenty years: of every seventh the year alone is known, of every third the month. */
function makeMany(count: number): TimelineItem[] {
  return makeEvents(
    Array.from({ length: count }, (_, index) => {
      const month = `-${pad(1 + ((index * 31) % 12))}`;
      const day = index % 3 === 0 ? '' : `-${pad(1 + ((index * 17) % 28))}`;
      return `${2004 + ((index * 7919) % 20)}${index % 7 === 0 ? '' : month + day} 사건 ${index + 1}`;
    }),
  );
}

const laneOf = (title: string, items: readonly TimelineItem[]): TimelineLane => ({
  id: title,
  title,
  items: items.map((item, index) => ({ ...item, id: `${item.id}-${index}` })),
});

/** Timelines for pictures that are kept and compared. */
export const SAMPLE_TIMELINES = {
  none: [laneOf('빈 공책', [])],
  one: [laneOf('하루', PRODUCTS.slice(3, 4))],
  month: [laneOf('한 달', PRODUCTS.slice(2, 3))],
  history: [laneOf('인공지능의 역사', [...PRODUCTS, ...OPEN_MODELS])],
  lanes: [laneOf('LLM 역사', PRODUCTS), laneOf('LLM 소스 공개 역사', OPEN_MODELS)],
  family: [
    laneOf('인공지능의 역사', [...PRODUCTS, ...OPEN_MODELS]),
    laneOf('휀의 생일', BIRTHDAYS),
    laneOf('읽은 책', BOOKS),
  ],
  many: [laneOf('많은 사건', makeMany(300))],
} as const satisfies Readonly<Record<string, readonly TimelineLane[]>>;
