import { describe, expect, it } from 'vitest';
import { booksMessages } from '../../renderer/books/books-messages.ts';
import { damageMessages } from '../../renderer/damage/damage-messages.ts';
import { fieldMessages } from '../../renderer/entries/field-messages.ts';
import { moveMessages } from '../../renderer/entries/move-messages.ts';
import { readingsMessages } from '../../renderer/readings/readings-messages.ts';
import { settingsMessages } from '../../renderer/settings/settings-messages.ts';
import { tagFieldMessages } from '../../renderer/tags/tag-field-messages.ts';
import { trashMessages } from '../../renderer/trash/trash-messages.ts';

describe('a particle goes by the name inside the quotation marks', () => {
  it('of what was typed for a date', () => {
    for (const { notADate } of [readingsMessages.ko, fieldMessages.ko, booksMessages.ko]) {
      expect(notADate('봄날')).toContain('‘봄날’은 어느 날');
      expect(notADate('어제')).toContain('‘어제’는 어느 날');
      expect(notADate('2026-02-30')).toContain('‘2026-02-30’은 어느 날');
      expect(notADate('2026-15')).toContain('‘2026-15’는 어느 날');
    }
  });

  it('of tags, pages, files and who signs', () => {
    expect(tagFieldMessages.ko.added('돈')).toBe('‘돈’을 붙였습니다.');
    expect(tagFieldMessages.ko.taken('2013')).toBe('‘2013’을 떼었습니다.');
    expect(moveMessages.ko.movedTo('부자 아빠!')).toBe('「부자 아빠!」로 옮겼습니다.');
    expect(moveMessages.ko.movedTo('돈이란?')).toBe('「돈이란?」으로 옮겼습니다.');
    expect(trashMessages.ko.comesWith('투자 수업 (1)')).toBe(
      '‘투자 수업 (1)’과 함께 되살아납니다.',
    );
    expect(damageMessages.ko.restoredFromMemory('page', '1984')).toMatch(/^쪽 ‘1984’를 /);
    expect(damageMessages.ko.restoredFromMemory('page', undefined)).toMatch(/^쪽을 /);
    expect(settingsMessages.ko.signature('아빠가')).toBe('편지 끝에 “아빠가”라고 적습니다.');
    expect(settingsMessages.ko.signature('엄마 김씨 아들')).toBe(
      '편지 끝에 “엄마 김씨 아들”이라고 적습니다.',
    );
  });
});
