import { makeTermFinder, termKey } from '../../definitions/find-terms.ts';
import type { Definition } from '../../entries/entry-schema.ts';
import type { TitleOf } from '../../links/link-target.ts';
import type { Footnote, LetterModel } from '../letter-model.ts';
import { nameLinks } from '../name-links.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import { makePrintableLine } from '../printable-text.ts';
import { closeHeadingGaps } from '../shift-headings.ts';
import { markBlocks, markSection } from './mark-blocks.ts';
import type { Marking } from './mark-inlines.ts';

type Defined = Pick<Footnote, 'term' | 'otherNames'>;
/** Definitions that share a name, as one: the first explains all. Without an explanation, the letter itself has it. */
type Term = { readonly names: string[]; readonly explains?: Definition };

function namesOf({ term, otherNames }: Defined): string[] {
  return [term, ...otherNames].map(makePrintableLine);
}

function joinTerms(held: readonly Defined[], definitions: readonly Definition[]): Term[] {
  const terms: Term[] = [];
  const byName = new Map<string, Term>();
  const add = (defined: Defined, explains?: Definition) => {
    const names = namesOf(defined);
    const known = names.map((name) => byName.get(termKey(name))).find((each) => each !== undefined);
    const term = known ?? { names: [], explains };
    if (known === undefined) terms.push(term);
    term.names.push(...names);
    for (const name of names) {
      if (!byName.has(termKey(name))) byName.set(termKey(name), term);
    }
  };
  for (const each of held) add(each);
  for (const each of definitions) add(each, each);
  return terms;
}

function makeFootnote({ term, otherNames, meaning }: Definition, titleOf: TitleOf): Footnote {
  return {
    term: makePrintableLine(term),
    otherNames: otherNames.map(makePrintableLine),
    meaning: nameLinks(closeHeadingGaps(parseMarkdown(meaning)), titleOf),
  };
}

function definitionsIn({ sections }: LetterModel): Defined[] {
  return sections.flatMap(({ items }) => items.filter((item) => item.kind === 'definition'));
}

/**
 * Input: a letter, the journal's definitions, those first that win where two share a name, and what links are called now.
 * Output: the letter with a mark where it first uses each defined term, and the footnotes in that order. A term that the
 * letter itself defines needs none. The words of the letter do not change.
 */
export function addFootnotes(
  model: LetterModel,
  definitions: readonly Definition[],
  titleOf: TitleOf,
): LetterModel {
  const terms = joinTerms(definitionsIn(model), definitions);
  const find = makeTermFinder(
    terms.map(({ names }) => names),
    model.language,
  );
  const used: number[] = [];
  const marking: Marking = {
    find,
    wants: (index) => terms[index]?.explains !== undefined && !used.includes(index),
    take: (index) => used.push(index),
  };
  // In the order in which it is read: that numbers the footnotes.
  const opening = markBlocks(model.opening, marking);
  const sections = model.sections.map((section) => markSection(section, marking));
  const closing = markBlocks(model.closing, marking);
  const postscript = markBlocks(model.postscript, marking);
  return {
    ...model,
    opening,
    sections,
    closing,
    postscript,
    footnotes: used
      .flatMap((index) => terms[index]?.explains ?? [])
      .map((each) => makeFootnote(each, titleOf)),
  };
}
