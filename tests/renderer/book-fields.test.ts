import { expect, it } from 'vitest';
import { type BookFields, choiceOf } from '../../renderer/book/book-fields.ts';

const FIELDS: BookFields = {
  kind: 'letters',
  notebookIds: [],
  year: '2026',
  chapters: 'month',
  title: '',
  subtitle: '',
  hasSubtitle: true,
  author: '',
  dedication: '',
  language: 'ko',
  colour: 'pine',
  bleed: false,
};

it.each([
  ['proposed where the parent says none', '', true, undefined],
  ['what the parent says', '우리의 말', true, '우리의 말'],
  ['none where the parent wants none', '', false, ''],
  ['none, also where something was said before', '우리의 말', false, ''],
])('the subtitle of a book is %s', (_what, subtitle, hasSubtitle, chosen) => {
  const years = { letters: ['2026'], notebooks: [] };
  expect(choiceOf({ ...FIELDS, subtitle, hasSubtitle }, years)?.subtitle).toBe(chosen);
});
