import { expect, test, vi } from 'vitest';
import { Draft } from '../../renderer/saving/draft.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

function makeDraft(answer: () => Result<null> = () => ok(null)) {
  const saves: [value: string, base: string][] = [];
  const save = vi.fn(async (value: string, base: string) => {
    saves.push([value, base]);
    return answer();
  });
  const draft = new Draft<string>({ saved: '처음', save });
  return { draft, saves, adopt: (saved: string) => draft.adopt({ saved, save }) };
}

test('what is typed is based on what was there when the typing began', async () => {
  const { draft, saves, adopt } = makeDraft();
  draft.change('여기');
  adopt('저쪽');
  await draft.flush();
  expect(saves).toEqual([['여기', '처음']]);
});

test('each own save is the base of the next, also where its news come before its answer', async () => {
  const { draft, saves, adopt } = makeDraft();
  draft.change('가');
  const first = draft.flush();
  draft.change('가나');
  adopt('가');
  await first;
  draft.change('가나다');
  await draft.flush();
  expect(saves).toEqual([
    ['가', '처음'],
    ['가나', '가'],
    ['가나다', '가나'],
  ]);
});

test('what came from elsewhere and was shown is the base of what is typed then', async () => {
  const { draft, saves, adopt } = makeDraft();
  adopt('저쪽');
  expect(draft.value()).toBe('저쪽');
  draft.change('저쪽에서');
  await draft.flush();
  expect(saves).toEqual([['저쪽에서', '저쪽']]);
});

test('a save that failed does not move the base', async () => {
  const { draft, saves, adopt } = makeDraft(() => fail({ code: 'no-journal-open' }));
  draft.change('여기');
  await draft.flush();
  adopt('저쪽');
  await draft.flush();
  expect(saves).toEqual([
    ['여기', '처음'],
    ['여기', '처음'],
  ]);
});

test('what is taken back while it is being saved is taken back, also where its news come before its answer', async () => {
  const { draft, saves, adopt } = makeDraft();
  draft.change('가');
  const first = draft.flush();
  draft.change('처음');
  expect(draft.isDirty()).toBe(true);
  adopt('가');
  expect(draft.value()).toBe('처음');
  await first;
  expect(saves).toEqual([
    ['가', '처음'],
    ['처음', '가'],
  ]);
  expect(draft.isDirty()).toBe(false);
});

test('what was on disk before an own save does not come back until its news are there', async () => {
  const { draft, adopt } = makeDraft();
  draft.change('가');
  await draft.flush();
  // The field is drawn once more with what it knew before.
  adopt('처음');
  expect(draft.value()).toBe('가');
  adopt('가');
  expect(draft.value()).toBe('가');
  // Taken back.
  adopt('처음');
  expect(draft.value()).toBe('처음');
});
