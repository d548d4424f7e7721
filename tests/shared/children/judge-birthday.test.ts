import { expect, test } from 'vitest';
import { judgeBirthday } from '../../../shared/children/judge-birthday.ts';

test.each([
  ['2018-05-14', 'born'],
  ['2026-01-17', 'born'],
  ['2026-01', 'born'],
  ['2026', 'born'],
  ['2026-01-18', 'to-come'],
  ['2026-02', 'to-come'],
  ['2027', 'to-come'],
  ['2027-01', 'to-come'],
  ['2027-01-17', 'to-come'],
  ['2027-01-18', 'too-far'],
  ['2027-02', 'too-far'],
  ['2028', 'too-far'],
  ['2107-05-14', 'too-far'],
  ['1896', 'born'],
  ['1895-12-31', 'too-long-ago'],
  ['0000', 'too-long-ago'],
])('on 2026-01-17 the birthday %s is %s', (birthday, verdict) => {
  expect(judgeBirthday(birthday, '2026-01-17')).toBe(verdict);
});
