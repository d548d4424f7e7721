import { describe, expect, it } from 'vitest';
import { NUMERALS, writeMark } from '../../../../shared/letters/numerals/numerals.ts';
import { nameNumerals, numeralsCss } from '../../../../shared/letters/numerals/numerals-css.ts';
import { writeDocx } from '../../../../shared/letters/writers/write-docx.ts';
import { writeHtml } from '../../../../shared/letters/writers/write-html.ts';
import { writeMarkdown } from '../../../../shared/letters/writers/write-markdown.ts';
import { writeText } from '../../../../shared/letters/writers/write-text.ts';
import { makeDraft, makeModel } from '../support/make-letter.ts';
import { makeNotebook, makePage } from '../support/make-pages.ts';
import { readZip } from '../support/read-docx.ts';
import { readDocxMarks } from '../support/read-docx-marks.ts';

function makeNote(text: string) {
  const page = makePage(2, '생각', [{ kind: 'note', text }]);
  const notebook = makeNotebook('생각', 'notes', [page]);
  return makeModel({ letter: makeDraft(), notebook, pages: [page], parent: { calledAs: '아빠' } });
}

const readMarks = async (text: string) =>
  readDocxMarks(await readZip(await writeDocx(makeNote(text))));

describe('the parent’s numerals in a letter', () => {
  it.each(NUMERALS)('are %s in text, Markdown, Word and HTML', async (numerals) => {
    const lines = [1, 2, 3].map((number) => `${writeMark(numerals, number)} 말`);
    const text = lines.join('\n');
    expect(writeText(makeNote(text))).toContain(`\n${text}\n`);
    expect(writeMarkdown(makeNote(text)).replaceAll('  \n', '\n')).toContain(`\n${text}\n`);
    expect(await readMarks(text)).toEqual(lines);
    expect(writeHtml(makeNote(text))).toContain(
      `<ol class="letter-numerals-${nameNumerals(numerals)}">\n<li>말</li>`,
    );
  });

  it('stay what they are past what Word can count', async () => {
    for (const numerals of ['①', '가.', 'ㄱ)'] as const) {
      const lines = Array.from({ length: 52 }, (_, at) => `${writeMark(numerals, at + 1)} 말`);
      expect(await readMarks(lines.join('\n'))).toEqual(lines);
      const printed = writeText(makeNote(lines.join('\n'))).replaceAll('\n\n', '\n');
      expect(printed).toContain(lines.join('\n'));
    }
  });

  it('keep the numbers where some are left out, and nest', async () => {
    const text = '1. 일\n  가. 이\n  나. 이\n3. 일\n\n말\n\n① 하나\n③ 셋';
    expect(await readMarks(text)).toEqual([
      '1. 일',
      '  가. 이',
      '  나. 이',
      '3. 일',
      '① 하나',
      '③ 셋',
    ]);
  });

  it('are drawn by counter styles of their own, each once', () => {
    const css = numeralsCss((each) => `.${nameNumerals(each)}`);
    const styles = [...css.matchAll(/@counter-style ([\w-]+) \{/g)].map(([, name]) => name);
    expect(new Set(styles).size).toBe(NUMERALS.length);
    expect(css).toContain(
      '@counter-style letter-ganada-brackets { system: fixed; symbols: "가" "나"',
    );
    expect(css).toContain('prefix: "("; suffix: ") ";');
    expect(css.split('{')).toHaveLength(css.split('}').length);
  });
});
