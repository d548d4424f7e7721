import { beforeEach, expect, test } from 'vitest';
import { makeObservable } from '../../renderer/app/observable.ts';
import {
  closeOffers,
  MOST_TOASTS,
  replaceToast,
  showProgress,
  showToast,
  toastQueue,
} from '../../renderer/ui/toast-queue.ts';

const said = () => toastQueue.visibleToasts.map(({ content }) => content.text);
const offer = (text: string) => ({ text, action: { label: '되돌리기', run: () => {} } });

beforeEach(() => toastQueue.clear());

test('what gave way to newer news does not come back when those have gone', () => {
  for (const text of ['하나', '둘', '셋', '넷', '다섯']) showToast({ text });
  expect(said()).toEqual(['다섯', '넷', '셋']);
  for (let left = MOST_TOASTS; left > 0; left -= 1) {
    expect(toastQueue.visibleToasts).toHaveLength(left);
    toastQueue.close(toastQueue.visibleToasts[0]?.key ?? '');
  }
  expect(said()).toEqual([]);
});

test('news about the same stands in the place of the last', () => {
  replaceToast('file', { text: '하나.png' });
  showToast({ text: '다른 일' });
  replaceToast('file', { text: '둘.png' });
  expect(said()).toEqual(['둘.png', '다른 일']);
});

test('what is under way is said until it is over, whatever else is said', () => {
  const progress = makeObservable({ done: 25, total: 2000, label: '2,000개 가운데 25개' });
  const end = showProgress({
    text: '바꾸는 중',
    progress,
    action: { label: '그만두기', run() {} },
  });
  for (const text of ['하나', '둘', '셋']) showToast({ text });
  closeOffers();
  expect(said()).toEqual(['셋', '둘', '바꾸는 중']);
  end();
  expect(said()).toEqual(['셋', '둘']);
});

test('the same news is said once, the same offer for each thing that can be taken back', () => {
  showToast({ text: '쓸 수 없습니다' });
  showToast({ text: '쓸 수 없습니다' });
  expect(said()).toEqual(['쓸 수 없습니다']);
  showToast(offer('지웠습니다'));
  showToast(offer('지웠습니다'));
  expect(said()).toEqual(['지웠습니다', '지웠습니다', '쓸 수 없습니다']);
  closeOffers();
  expect(said()).toEqual(['쓸 수 없습니다']);
});
