import { expect, test } from 'vitest';
import { quoteKey } from '../../../shared/quotes/quote-key.ts';

test.each([
  ['The rich don’t work for money.', "“the rich don't  work\nfor money”"],
  ['부자들은 일하지 않는다.', '『부자들은 일하지 않는다』'.normalize('NFD')],
  ['그래!', '그래…'],
])('%s and %s are the same words', (one, other) => {
  expect(quoteKey(other)).toBe(quoteKey(one));
  expect(quoteKey(one)).not.toBe('');
});

test.each([
  ['부자 아빠', '가난한 아빠'],
  ['1.5', '15'],
  ['a-b', 'ab'],
])('%s and %s are not', (one, other) => {
  expect(quoteKey(other)).not.toBe(quoteKey(one));
});

test.each(['', ' ', '“”', '…'])('“%s” has no words', (text) => expect(quoteKey(text)).toBe(''));
