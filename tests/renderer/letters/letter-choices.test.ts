import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../renderer/letters/file-name-of.ts';
import { automaticLines, makeModel } from '../../../renderer/letters/make-model.ts';
import { previewSize } from '../../../renderer/letters/preview-scale.ts';
import { readAge, readNames, readRequiredDate } from '../../../renderer/letters/read-fields.ts';
import { sortLetters } from '../../../renderer/letters/sort-letters.ts';
import { FORMAT_VERSION, NEEDED_VERSION } from '../../../shared/journal/format-version.ts';
import { type Journal, journalSchema } from '../../../shared/journal/journal-schema.ts';
import { type Letter, letterSchema } from '../../../shared/letters/letter-schema.ts';
import { makeDraft } from '../../shared/letters/support/make-letter.ts';
import { idOf, makeNotebook, makePage } from '../../shared/letters/support/make-pages.ts';

function keepLetter(number: number, date: string): Letter {
  const createdAt = `2026-01-01T00:00:0${number}.000Z`;
  const file = { format: 'bookletter/letter', version: FORMAT_VERSION, id: idOf(number) };
  return letterSchema.parse({ ...file, createdAt, updatedAt: createdAt, ...makeDraft({ date }) });
}

describe('sortLetters', () => {
  it('puts the newest date first, and of one date the letter made last', () => {
    const letters = [
      keepLetter(1, '2026-03'),
      keepLetter(2, '2026-03-14'),
      keepLetter(3, '2026-03-14'),
      keepLetter(4, '2025'),
    ];
    expect(sortLetters(letters).map(({ id }) => id)).toEqual([3, 2, 1, 4].map(idOf));
  });
});

describe('fields that must hold something', () => {
  it('read dates as they are written, and refuse none', () => {
    expect(readRequiredDate('2026.1.3')).toBe('2026-01-03');
    expect(readRequiredDate('2026-03-00')).toBe('2026-03');
    expect(readRequiredDate('')).toBeUndefined();
    expect(readRequiredDate('어제')).toBeUndefined();
  });

  it('read an age as it is written, of those that a letter can wait for', () => {
    for (const typed of ['15', ' 15 ', '１５', '15살', '만 15세'])
      expect(readAge(typed)).toBe('15');
    for (const typed of ['', '0', '101', '-1', '1.5', '열다섯 살쯤']) {
      expect(readAge(typed)).toBeUndefined();
    }
  });

  it('read names between commas of either script', () => {
    expect(readNames(' 지우, Emma Kim，서연、 ,')).toEqual(['지우', 'Emma Kim', '서연']);
    expect(readNames('  ')).toEqual([]);
  });
});

describe('the letter that is previewed', () => {
  const child = { id: idOf(8), name: '김지우', calledAs: '우리 지우' };
  const page = makePage(2, '책', [{ kind: 'quote', text: 'a', favourite: false }]);
  const notebook = makeNotebook('공책', 'reading', [page]);
  const journal: Journal = journalSchema.parse({
    format: 'bookletter/journal',
    version: FORMAT_VERSION,
    needs: NEEDED_VERSION,
    parent: { calledAs: '아빠' },
    children: [child],
    notebooks: [notebook.id],
    goals: [],
    removed: [],
    ranks: [],
    settings: { language: 'ko', theme: 'system' },
  });
  const toChild = { to: { childId: child.id, name: child.name } };

  it('is none while nothing is chosen or written', () => {
    const empty = makeDraft({ selection: { kinds: ['event'] } });
    expect(makeModel(empty, [page], { journal, notebook })).toBeNull();
    expect(makeModel({ ...empty, opening: '안녕' }, [page], { journal, notebook })).not.toBeNull();
  });

  it('says what empty lines stand for, whatever is written in them', () => {
    const draft = { ...makeDraft(), ...toChild, salutation: '아가야,', signature: '아비' };
    expect(automaticLines(draft, journal, notebook)).toEqual({
      salutation: '우리 지우야,',
      signature: '아빠가',
    });
    expect(automaticLines({ ...draft, language: 'en' }, journal, notebook)).toEqual({
      salutation: 'Dear 우리 지우,',
      signature: '아빠',
    });
  });
});

describe('previewSize', () => {
  it('scales a sheet to the width of the room, or so that all of it is seen', () => {
    const room = { width: 433, height: 300 };
    const wide = previewSize('A4', 'fit', room);
    expect(wide.scale).toBeCloseTo(0.5);
    expect(wide.width).toBeGreaterThan(210 * (96 / 25.4));
    expect(wide.height).toBeCloseTo(600);
    const whole = previewSize('A4', 'sheet', room);
    expect(whole.height).toBeGreaterThan(297 * (96 / 25.4));
    expect(whole.width * whole.scale).toBeCloseTo(433);
  });

  it('blows a small paper up only so far, and fills the room with its desk', () => {
    const size = previewSize('A5', 'fit', { width: 1600, height: 900 });
    expect(size.scale).toBe(1.25);
    expect(size.width * size.scale).toBeCloseTo(1600);
  });

  it('shows the paper in its own size, and scrolls where the room is narrower', () => {
    const room = { width: 400, height: 500 };
    expect(previewSize('A4', 'full', room)).toEqual({ scale: 1, ...room });
  });
});

describe('fileNameOf', () => {
  it.each([
    ['/home/아빠/편지.pdf', '편지.pdf'],
    ['C:\\Users\\아빠\\편지.pdf', '편지.pdf'],
    ['편지.pdf', '편지.pdf'],
  ])('reads the last part of %s', (path, name) => {
    expect(fileNameOf(path)).toBe(name);
  });
});
