import type { Block, Inline, LetterModel } from './letter-model.ts';
import { LETTER_WORDS } from './letter-words.ts';
import { plainTextOf } from './plain-text-of.ts';

const LABELLED = /^\s*((추신|덧붙임)(?![가-힣])|P\.?\s?S\b)/i;

/** `blocks` with `lead` before the words of the first paragraph, or as a paragraph where they begin with another block. */
export function leadWith(lead: readonly Inline[], blocks: readonly Block[]): Block[] {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph'
    ? [{ kind: 'paragraph', content: [...lead, ...first.content] }, ...rest]
    : [{ kind: 'paragraph', content: lead }, ...blocks];
}

/** The postscript with `추신:` or `P.S.` before it, unless the parent wrote that; nothing for none. */
export function labelPostscript({ language, postscript }: LetterModel): readonly Block[] {
  const [first] = postscript;
  if (first === undefined) return [];
  if (first.kind === 'paragraph' && LABELLED.test(plainTextOf(first.content))) return postscript;
  const label = { kind: 'text', text: LETTER_WORDS[language].postscript, strong: true } as const;
  const isParagraph = first.kind === 'paragraph';
  return leadWith(isParagraph ? [label, { kind: 'text', text: ' ' }] : [label], postscript);
}
