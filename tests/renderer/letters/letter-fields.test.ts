import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  inNotebook,
  isSameLetter,
  toChanges,
  withoutBlanks,
} from '../../../renderer/letters/letter-fields.ts';
import { FORMAT_VERSION } from '../../../shared/journal/format-version.ts';
import {
  type Letter,
  type LetterDraft,
  letterChangesSchema,
  letterSchema,
} from '../../../shared/letters/letter-schema.ts';
import { makeDraft } from '../../shared/letters/support/make-letter.ts';
import { idOf } from '../../shared/letters/support/make-pages.ts';

const draft = makeDraft({ opening: '안녕.' });

function keep(fields: LetterDraft): Letter {
  const at = '2026-11-24T00:00:00.000Z';
  const file = { format: 'bookletter/letter', version: FORMAT_VERSION, id: idOf(9), createdAt: at };
  return letterSchema.parse({ ...file, updatedAt: at, ...fields });
}

describe('the fields of a letter', () => {
  it('come from a kept letter without its times, its edits and id', () => {
    expect(fieldsOf({ ...keep(draft), edits: '0k3f9qz2.3' })).toEqual({
      ...draft,
      salutation: undefined,
      signature: undefined,
    });
  });

  it.each<[string, Partial<LetterDraft>, boolean]>([
    ['nothing', {}, true],
    ['a line that is empty', { salutation: '' }, true],
    ['spaces at the end of a name', { to: { name: '휀 ' } }, true],
    ['a line more', { opening: '안녕.\n' }, false],
    ['the same text, decomposed', { opening: '안녕.'.normalize('NFD') }, true],
    ['a name', { to: { name: '지우' } }, false],
    ['a child of the same name', { to: { name: '휀', childId: idOf(7) } }, false],
    ['no others', { alsoTo: [] }, true],
    ['one more', { alsoTo: [{ name: '지우' }] }, false],
    ['no order', { order: [] }, true],
    ['an order', { order: [idOf(3)] }, false],
    ['no cover', { cover: false }, true],
    ['a cover', { cover: true }, false],
    ['an age to open it at', { openWhen: { kind: 'age', age: 15 } }, false],
    ['a date', { date: '2026-11' }, false],
    ['paper', { paper: 'A5' }, false],
    ['what is taken out', { selection: { ...draft.selection, excluded: [idOf(3)] } }, false],
    ['a date since', { selection: { ...draft.selection, since: '2026' } }, false],
  ])('are the same on disk after a change of %s: %#', (_what, fields, isSame) => {
    expect(isSameLetter(draft, { ...draft, ...fields })).toBe(isSame);
  });

  it('make a change that takes empty lines away', () => {
    expect(toChanges(draft)).toMatchObject({ salutation: '', signature: '', alsoTo: [] });
    expect(letterChangesSchema.safeParse(toChanges(draft)).success).toBe(true);
  });

  it('leave a blank salutation and signature to the rules of the letter', () => {
    const blank = { ...draft, salutation: ' ', signature: '' };
    expect(Object.keys(withoutBlanks(blank))).not.toContain('salutation');
    expect(Object.keys(withoutBlanks(blank))).not.toContain('signature');
    expect(withoutBlanks({ ...draft, salutation: '우리 휀,' }).salutation).toBe('우리 휀,');
  });

  it('forget in another notebook what was chosen in the old one, but not what holds anywhere', () => {
    const chosen = {
      ...draft.selection,
      pageIds: [idOf(2)],
      tags: ['돈'],
      excluded: [idOf(3)],
      favourites: true,
      since: '2026',
    };
    expect(inNotebook(chosen, idOf(4))).toEqual({
      ...draft.selection,
      notebookId: idOf(4),
      favourites: true,
      since: '2026',
    });
  });
});
