import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterFileName } from '../../../shared/letters/letter-file-name.ts';
import { anyString } from './support/any-string.ts';

const nameOf = (title: string) => letterFileName({ title, edtfDate: '2026-11-24' }, 'pdf');
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('letterFileName', () => {
  it.each([
    ['휀에게 보내는 편지', '휀에게 보내는 편지 2026-11-24.pdf'],
    ['A letter to Emma · Books', 'A letter to Emma · Books 2026-11-24.pdf'],
    ['../../etc/passwd', 'etc passwd 2026-11-24.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j 2026-11-24.pdf'],
    ['끝에 점... ', '끝에 점 2026-11-24.pdf'],
    ['CON', '_CON 2026-11-24.pdf'],
    ['nul.txt', '_nul.txt 2026-11-24.pdf'],
    ['콘솔', '콘솔 2026-11-24.pdf'],
    ['', '2026-11-24.pdf'],
    ['...', '2026-11-24.pdf'],
    ['a\u0007b\nc', 'ab c 2026-11-24.pdf'],
    ['\u202efdp.exe', 'fdp.exe 2026-11-24.pdf'],
    ['com1', '_com1 2026-11-24.pdf'],
    ['LPT³.x', '_LPT³.x 2026-11-24.pdf'],
    ['COM10', 'COM10 2026-11-24.pdf'],
    ['하늘'.normalize('NFD'), '하늘 2026-11-24.pdf'],
  ])('makes of %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('cuts a long title where no letter is broken, and keeps the date', () => {
    const family = '👨‍👩‍👧‍👦';
    const name = nameOf(family.repeat(30));
    expect(name).toMatch(/^(👨‍👩‍👧‍👦)+ 2026-11-24\.pdf$/u);
    expect(bytesOf(name)).toBeLessThanOrEqual(124);
    expect(nameOf('가'.repeat(500))).toBe(`${'가'.repeat(36)} 2026-11-24.pdf`);
    expect(nameOf('한'.repeat(500))).toBe(`${'한'.repeat(25)} 2026-11-24.pdf`);
  });

  it('is a safe name whatever the title', () => {
    fc.assert(
      fc.property(anyString(200), (title) => {
        const name = nameOf(title);
        expect(name).toMatch(/^([^\s.].* )?2026-11-24\.pdf$/su);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what no name may have
        expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f\u007f]/);
        expect(bytesOf(name)).toBeLessThanOrEqual(124);
        expect(bytesOf(name.normalize('NFD'))).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/[\p{Bidi_C}\u{FEFF}]/u);
      }),
    );
  });
});
