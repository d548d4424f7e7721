import { unescapeXml } from './read-docx.ts';

type Level = { readonly format: string; readonly text: string; readonly start: number };

const GANADA = [...'가나다라마바사아자차카타파하'];
const CHOSUNG = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];
const upper = (signs: readonly string[]) => signs.map((sign) => sign.toUpperCase());

/** What each format counts with, as far as programs agree. Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  decimal: Array.from({ length: 99 }, (_, at) => `${at + 1}`),
  decimalEnclosedCircle: CIRCLED,
  ganada: GANADA,
  chosung: CHOSUNG,
  lowerLetter: LETTERS,
  upperLetter: upper(LETTERS),
  lowerRoman: ROMAN,
  upperRoman: upper(ROMAN),
};

function attributeOf(xml: string, tag: string): string {
  const value = new RegExp(`<w:${tag} w:val="([^"]*)"`).exec(xml)?.[1];
  if (value === undefined) throw new Error(`no ${tag} in ${xml.slice(0, 120)}`);
  return unescapeXml(value);
}

/** The levels of every `w:num`, by its id. */
function readNumbering(xml: string): ReadonlyMap<string, readonly Level[]> {
  const abstracts = new Map(
    [
      ...xml.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"[^>]*>(.*?)<\/w:abstractNum>/gs),
    ].map(([, id = '', inside = '']) => [
      id,
      [...inside.matchAll(/<w:lvl .*?<\/w:lvl>/gs)].map(([level]) => ({
        format: attributeOf(level, 'numFmt'),
        text: attributeOf(level, 'lvlText'),
        start: Number(attributeOf(level, 'start')),
      })),
    ]),
  );
  return new Map(
    [...xml.matchAll(/<w:num [^>]*w:numId="(\d+)"[^>]*>(.*?)<\/w:num>/gs)].map(
      ([, id = '', inside = '']) => [id, abstracts.get(attributeOf(inside, 'abstractNumId')) ?? []],
    ),
  );
}

/** Input: the parts of a Word document. Output: its numbered paragraphs, each with its mark as Word counts it. */
export function readDocxMarks(parts: ReadonlyMap<string, string>): string[] {
  const numbering = readNumbering(parts.get('word/numbering.xml') ?? '');
  const counts = new Map<string, number>();
  const paragraphs = (parts.get('word/document.xml') ?? '').matchAll(/<w:p>.*?<\/w:p>/gs);
  return [...paragraphs].flatMap(([paragraph]) => {
    const [, at, id = ''] = /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"/.exec(paragraph) ?? [];
    const level = numbering.get(id)?.[Number(at)];
    if (level === undefined) return [];
    const key = `${id} ${at}`;
    const number = counts.get(key) ?? level.start;
    counts.set(key, number + 1);
    const mark = level.text.replace(`%${Number(at) + 1}`, () => {
      const sign = FORMATS[level.format]?.[number - 1];
      if (sign === undefined) throw new Error(`${level.format} does not reach ${number}`);
      return sign;
    });
    const words = unescapeXml(paragraph.replace(/<[^>]*>/g, ''));
    return [`${'  '.repeat(Number(at))}${mark} ${words}`];
  });
}
