import type { MarkdownIt } from 'markdown-it';

const CJK = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Makes `*` and `~~` work beside Korean particles. CommonMark finds no end of emphasis in `**한자(漢字)**는`, because the mark
 * stands between a bracket and a letter; Korean puts no space there.
 * Source: https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 */
export function allowCjkEmphasis(markdown: MarkdownIt): void {
  markdown.inline.State = class CjkFriendlyState extends markdown.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      if (!canSplitWord) return scanned;
      const before = start > 0 ? this.src.charAt(start - 1) : ' ';
      const after = this.src.charAt(start + scanned.length) || ' ';
      return {
        ...scanned,
        can_open: scanned.can_open || (CJK.test(before) && !/\s/.test(after)),
        can_close: scanned.can_close || (CJK.test(after) && !/\s/.test(before)),
      };
    }
  };
}
