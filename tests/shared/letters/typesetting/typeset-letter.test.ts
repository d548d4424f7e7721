import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../shared/letters/writers/write-docx.ts';
import { writeHtml } from '../../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../../shared/letters/writers/write-text.ts';
import { makeDraft, makeModel } from '../support/make-letter.ts';
import { type LooseEntry, makeNotebook, makePage } from '../support/make-pages.ts';
import { readDocumentText, readZip } from '../support/read-docx.ts';

function typeset(entries: readonly LooseEntry[], fields: Parameters<typeof makeDraft>[0] = {}) {
  const page = makePage(2, `Emma's "Book"`, entries);
  const notebook = makeNotebook(`Dad's shelf`, 'notes', [page]);
  const letter = makeDraft(fields);
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: `'아빠'` } });
}

/** The words of one note in a letter, marks as Markdown has them. */
function setNote(text: string): string {
  const model = typeset([{ kind: 'note', text }]);
  return writeText(model).split('────────────')[1]?.split('* * *')[0]?.trim() ?? '';
}

describe('a letter as a printer sets it', () => {
  it('has one quotation where bold, code or a link stand in it', () => {
    expect(setNote("\"*word*\" and '**word**'s end'")).toBe('“word” and ‘word’s end’');
    expect(setNote('"`it\'s`", `"x"`\'s')).toBe('“it\'s”, "x"’s');
    expect(setNote('**"굵게**만 하고"라고')).toBe('“굵게만 하고”라고');
    expect(setNote('("[it\'s](https://a.b/it\'s)")')).toBe("(“it’s <https://a.b/it's>”)");
    expect(setNote('"one\ntwo"')).toBe('“one\ntwo”');
  });

  it('leaves code and its blocks as they are', () => {
    expect(setNote('```\n"a" -- \'b\' ...\n```')).toBe('"a" -- \'b\' ...');
  });

  it.each([
    ['wait... what', 'wait… what'],
    ['그래서......', '그래서……'],
    ['그만....', '그만....'],
    ['1...10 ../.../a', '1...10 ../.../a'],
    ['in 1984...', 'in 1984…'],
    ['go--now, "I--" so -- no --- ok', 'go—now, “I—” so — no — ok'],
    ['npm run x -- --help, i--, 1990--2000', 'npm run x -- --help, i--, 1990--2000'],
    ['block__a--b, photo--one.jpg, a----b', 'block__a--b, photo--one.jpg, a----b'],
    ['https://a.b/x--y...z', 'https://a.b/x--y...z'],
    ['*go*--now *wait*...', 'go—now wait…'],
    ['*go-*-now wait.*..*', 'go—now wait…'],
  ])('joins stops and hyphens where nothing else can be meant: %s', (written, set) => {
    expect(setNote(written)).toBe(set);
  });

  it('is set in every field and every format', async () => {
    const said = `"it's"`;
    const entries: LooseEntry[] = [
      { kind: 'quote', text: said, location: said, translation: said, why: said, favourite: false },
      { kind: 'reflection', text: `# ${said}\n\n- ${said}\n\n> ${said}` },
      { kind: 'event', date: '2023', text: said, note: said, actor: said, source: said },
      { kind: 'definition', term: said, otherNames: [said], meaning: said },
    ];
    const parts = { opening: said, closing: said, postscript: said, salutation: said };
    const model = typeset(entries, { ...parts, cover: true, signature: said, to: `O'Neil` });
    const docx = await readZip(await writeDocx(model));
    const formats = [
      writeText(model),
      writeMarkdown(model),
      writeHtml(model).replace(/<[^>]*>/g, ''),
      readDocumentText(docx.get('word/document.xml') ?? ''),
    ];
    for (const text of formats) {
      expect(text.match(/“it’s”/g)).toHaveLength(20);
      expect(text).toContain('Emma’s “Book”');
      expect(text).not.toMatch(/["']|&#39;|&quot;/);
    }
    // Its file is named by it.
    expect(model.title).toContain(`Dad's shelf`);
  });
});
