import type { Inline } from './letter-model.ts';

/** The words of inline content without marks and addresses; a line break is `\n`. */
export function plainTextOf(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      return inline.kind === 'link' ? plainTextOf(inline.content) : inline.text;
    })
    .join('');
}
