import { describe, expect, it } from 'vitest';
import type { LetterDraft } from '../../../../shared/letters/letter-schema.ts';
import { writeDocx } from '../../../../shared/letters/writers/write-docx.ts';
import { makeDraft, makeModel } from '../support/make-letter.ts';
import { makeNotebook } from '../support/make-pages.ts';
import { readZip } from '../support/read-docx.ts';

type Changes = Partial<Pick<LetterDraft, 'cover' | 'pageNumbers' | 'runningHead'>>;

function makeLetter(changes: Changes = {}) {
  return makeModel({
    letter: makeDraft({ opening: '말', ...changes }),
    notebook: makeNotebook('공책', 'notes', []),
    pages: [],
    parent: {},
  });
}

async function readParts(changes: Changes = {}) {
  const parts = await readZip(await writeDocx(makeLetter(changes)));
  const named = (name: string) =>
    [...parts].filter(([path]) => path.startsWith(`word/${name}`)).map(([, xml]) => xml);
  return {
    document: parts.get('word/document.xml') ?? '',
    headers: named('header'),
    footers: named('footer'),
  };
}

describe('the margins of a Word file', () => {
  it('have the page number, but not on the first page and on the cover', async () => {
    const { document, headers, footers } = await readParts({ cover: true });
    expect(headers).toEqual([]);
    expect(footers).toHaveLength(1);
    expect(footers[0]).toMatch(/instrText[^>]*>PAGE</);
    expect(document.match(/<w:footerReference/g)).toHaveLength(1);
    expect(document).toMatch(
      /<w:sectPr>(?:(?!<w:titlePg).)*<\/w:sectPr>.*<w:pgNumType w:start="1"\/>.*<w:titlePg\/>/s,
    );
  });

  it('have the title or the heading as a running head where the parent wants one', async () => {
    const title = await readParts({ runningHead: 'title' });
    expect(title.headers).toHaveLength(1);
    expect(title.headers[0]).toContain('편지');
    const heading = await readParts({ runningHead: 'heading' });
    expect(heading.headers[0]).toContain('STYLEREF &quot;heading 1&quot;');
  });

  it('are empty where the parent wants no numbers', async () => {
    const { headers, footers } = await readParts({ pageNumbers: false });
    expect([...headers, ...footers]).toEqual([]);
  });
});
