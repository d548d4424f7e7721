import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../shared/letters/writers/write-docx.ts';
import { makeDraft, makeModel } from './support/make-letter.ts';
import { makeNotebook, makePage } from './support/make-pages.ts';
import { readZip } from './support/read-docx.ts';

const LONG = '긴 말 '.repeat(120);

async function readParts(fields: Parameters<typeof makeDraft>[0] = {}) {
  const page = makePage(2, '제목', [
    { kind: 'quote', text: '짧은 첫째.\n\n짧은 둘째.', location: '1쪽', favourite: false },
    { kind: 'quote', text: `${LONG}끝`, location: '2쪽', favourite: false },
    { kind: 'quote', text: '어디에서 왔는지 모르는 말', favourite: false },
    {
      kind: 'quote',
      text: 'Kindred spirits',
      location: '3쪽',
      translation: '마음',
      favourite: false,
    },
    { kind: 'note', text: '까닭:\n\n1. 하나\n2. 둘\n\n그냥 문단' },
  ]);
  const notebook = makeNotebook('공책', 'notes', [page]);
  const letter = makeDraft({
    closing: '맺는 첫째.\n\n맺는 하나.\n\n- 맺는 차례\n- 맺는 둘째.',
    ...fields,
  });
  return readZip(
    await writeDocx(makeModel({ letter, notebook, pages: [page], parent: { calledAs: '아빠' } })),
  );
}

/** What keeps a paragraph with others, by the words in it. */
async function readKeeps(): Promise<(words: string) => string> {
  const document = (await readParts()).get('word/document.xml') ?? '';
  const paragraphs = document.split('<w:p>');
  return (words) => {
    const found = paragraphs.find((each) => each.replace(/<[^>]*>/g, '').includes(words)) ?? '';
    const names = ['keepNext', 'keepLines'].filter((name) => found.includes(`<w:${name}/>`));
    return names.join(' ');
  };
}

describe('a Word document', () => {
  it('keeps together what print keeps together', async () => {
    const keepsOf = await readKeeps();
    expect(keepsOf('짧은 첫째.')).toBe('keepNext keepLines');
    expect(keepsOf('짧은 둘째.')).toBe('keepNext keepLines');
    expect(keepsOf('긴 말')).toBe('keepNext');
    expect(keepsOf('어디에서')).toBe('keepLines');
    expect(keepsOf('Kindred')).toBe('keepNext keepLines');
    expect(keepsOf('3쪽')).toBe('keepNext');
    expect(keepsOf('마음')).toBe('');
    expect(keepsOf('까닭:')).toBe('keepNext');
    expect(keepsOf('그냥 문단')).toBe('');
    expect(keepsOf('맺는 첫째.')).toBe('');
    expect(keepsOf('맺는 차례')).toBe('');
    expect(keepsOf('맺는 둘째.')).toBe('keepNext');
    const styles = (await readParts()).get('word/styles.xml') ?? '';
    expect(/w:styleId="Signature".*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:keepNext/>');
  });

  it('has Word divide English words, but not for a small child, and none in headings', async () => {
    const read = async (stationery: 'plain' | 'large') =>
      (await readParts({ stationery })).get('word/settings.xml') ?? '';
    expect(await read('plain')).toContain('<w:autoHyphenation/>');
    expect(await read('large')).not.toContain('<w:autoHyphenation/>');
    const styles = (await readParts()).get('word/styles.xml') ?? '';
    expect(/w:styleId="Heading1".*?<\/w:style>/s.exec(styles)?.[0]).toContain('<w:noProof/>');
    expect(styles).toMatch(/<w:lang [^>]*w:val="en-US"[^>]*w:eastAsia="ko-KR"/);
  });
});
