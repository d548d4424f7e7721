import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../renderer/editor/paste/read-pasted-text.ts';
import { writeMarkdown } from '../../renderer/editor/write-markdown.ts';

const read = (text: string, isPlain = false) => {
  const blocks = readPastedText(text, isPlain);
  return blocks && writeMarkdown(blocks);
};

describe('text that is pasted without a form', () => {
  it('of one line is left to the editor', () => {
    expect(read('한 줄 ')).toBeUndefined();
    expect(read('**한** 줄\n')).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  it('is Markdown where it is', () => {
    const markdown =
      '# 제목\n\n- 하나\n- 둘\n  1. 셋\n\n> 인용\n\n```\na\n\nb\n```\n\n[책](https://example.com/)';
    expect(read(markdown)).toBe(markdown);
    expect(read('# 제목')).toBe('# 제목');
    expect(read('[나쁨](javascript:alert(1))\n둘째')).toBe('나쁨\n둘째');
    expect(read('<img src=x onerror=alert(1)>\n둘째')).toBe('<img src=x onerror=alert(1)>\n둘째');
  });

  it('from a column becomes paragraphs again', () => {
    const pdf = [
      'The rich don’t work for money. They learn how to have money work for',
      'them, and they do not mind that other people call this an exam-',
      'ple of luck. It is a lesson.',
      'A second paragraph begins after a short line and goes on until it is',
      'broken by the column as well, twice or three times over.',
      '',
      'Kiyosaki, Robert T. Rich Dad Poor Dad (p. 12). Kindle Edition.',
    ].join('\r\n');
    expect(read(pdf)).toBe(
      [
        'The rich don’t work for money. They learn how to have money work for them, and they do not mind that other people call this an example of luck. It is a lesson.',
        'A second paragraph begins after a short line and goes on until it is broken by the column as well, twice or three times over.',
        'Kiyosaki, Robert T. Rich Dad Poor Dad (p. 12). Kindle Edition.',
      ].join('\n\n'),
    );
    const korean =
      '부자들은 돈을 위해 일하지 않는다고 그는 말했다. 돈이 자기를\n위해 일하게 하는 법을 배운다는 것이 이 책이 하려는 이야기의\n전부라고 해도 좋다.';
    expect(read(korean)).toBe(korean.replaceAll('\n', ' '));
    const japanese =
      '親譲りの無鉄砲で小供の時から損ばかりしている。小学校に居る時分学校の二\n階から飛び降りて一週間ほど腰を抜かした事がある。なぜそんな無闇をしたと聞\nく人があるかも知れぬ。';
    expect(read(japanese)).toBe(japanese.replaceAll('\n', ''));
  });

  it.each([
    '나 보기가 역겨워\n가실 때에는\n말없이 고이 보내 드리오리다',
    'Two roads diverged in a yellow wood, and sorry\nI could not travel both. And be one traveler,\nLong I stood and looked down one as far as I',
    'Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood',
    '“오늘은 어디까지 읽었어요, 아빠? 저는 세 쪽이나 읽었어요.”\n“아빠는 열 쪽을 읽었지. 그런데 무슨 말인지 모르겠더라.”\n“그럼 내일 같이 읽어요.”',
  ])('keeps the lines of %j', (lines) => expect(read(lines)).toBe(lines));

  it('keeps the numerals it is numbered with', () => {
    expect(read('까닭\r\n①\t투명성\r\n②\t미세 조정\r\n')).toBe('까닭\n\n① 투명성\n② 미세 조정');
    expect(read('가. 하나\n  1) 안\n  2) 안\n나. 둘')).toBe('가. 하나\n   1) 안\n   2) 안\n나. 둘');
    expect(read('1)하나\n2)둘')).toBe('1) 하나\n2) 둘');
    expect(read('① 하나')).toBe('① 하나');
    expect(read('나. 하나')).toBeUndefined();
    // Lines that a column broke are not joined over the marks.
    const long = '아주 길어서 칼럼의 끝까지 가는 줄이라고 할 만큼 긴 말이 이어지고 또 이어지는';
    expect(read(`가. ${long}\n나. ${long}\n다. ${long}`)).toBe(
      `가. ${long}\n나. ${long}\n다. ${long}`,
    );
  });

  it('without any form, as the parent asked, is its words', () => {
    expect(readPastedText('# 아님', true)).toBeUndefined();
    expect(read('# 아님\n- 아님\n\n\n둘째', true)).toBe('\\# 아님\n\\- 아님\n\n둘째');
  });
});
