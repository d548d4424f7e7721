import { formatEdtfDate } from '../dates/format-date.ts';
import type { Definition } from '../entries/entry-schema.ts';
import type { Id } from '../ids.ts';
import type { Child, Parent } from '../journal/journal-schema.ts';
import type { TitleOf } from '../links/link-target.ts';
import type { Notebook } from '../notebooks/notebook-schema.ts';
import type { Page } from '../pages/page-schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { joinNames } from '../text/join-names.ts';
import type { Language } from '../text/language.ts';
import { arrangePages } from './arrange-pages.ts';
import type { AnchorOf } from './build-items.ts';
import { buildSection } from './build-section.ts';
import { buildCover } from './cover/build-cover.ts';
import { addDrawings } from './drawings/add-drawings.ts';
import { addFootnotes } from './footnotes/add-footnotes.ts';
import type { LetterModel } from './letter-model.ts';
import type { LetterDraft } from './letter-schema.ts';
import { addressChildren } from './make-salutation.ts';
import { makeSignature } from './make-signature.ts';
import { nameLinks } from './name-links.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { makePrintableLine } from './printable-text.ts';
import { callRecipients } from './recipients.ts';
import { type SelectedPage, selectEntries } from './select-entries.ts';
import { fitSquares } from './squares/fit-squares.ts';
import { typesetLetter } from './typesetting/typeset-letter.ts';

export type LetterSources = {
  /** Entries that were sent before (see `sentBefore`): a letter of what was not sent yet leaves them out. */
  readonly sent?: { readonly has: (id: Id) => boolean };
  readonly letter: LetterDraft;
  readonly notebook: Pick<Notebook, 'title' | 'pages'>;
  /** The notebook's pages, in any order. */
  readonly pages: readonly Page[];
  /** The journal's children, or those of them that the letter is for. */
  readonly children?: readonly Pick<Child, 'id' | 'name' | 'calledAs'>[];
  readonly parent: Parent;
  /** What the journal's pages and terms are called now; a link whose target has no title keeps the words it has. */
  readonly titleOf?: TitleOf;
  /** The journal's definitions, in the order in which they explain a word: see `orderDefinitions`. */
  readonly definitions?: readonly Definition[];
  /** Where links to its entries lead, in a book. */
  readonly anchorOf?: AnchorOf;
};

function makeTitle(
  names: readonly string[],
  notebook: Pick<Notebook, 'title'>,
  language: Language,
): string {
  const name = joinNames(names, language);
  const letter = language === 'ko' ? `${name}에게 보내는 편지` : `A letter to ${name}`;
  return `${letter} · ${notebook.title}`;
}

const hasNoTitle: TitleOf = () => undefined;

/** Input: a letter and what it is made from. Output: the entries that it holds, as `selectEntries` gives them. */
export function entriesOfLetter({
  letter,
  notebook,
  pages,
  sent,
}: Pick<LetterSources, 'letter' | 'notebook' | 'pages' | 'sent'>): SelectedPage[] {
  return selectEntries(notebook, pages, letter.selection, letter.unsent ? sent : undefined);
}

/**
 * Input: a letter and what it is made from. Output: all that is read in it, in order. `nothing-selected` where no entry fits
 * and opening, closing and postscript are empty too. A letter too long for squares is on ruled paper. What the parent set by
 * hand (salutation, signature) is not changed, but for its quotation marks, which are a printer's in all of the letter: see
 * `typesetLetter`.
 */
export function buildLetterModel(sources: LetterSources): Result<LetterModel> {
  const { letter, notebook, parent, titleOf = hasNoTitle } = sources;
  const { language } = letter;
  const selected = entriesOfLetter(sources);
  const opening = nameLinks(parseMarkdown(letter.opening), titleOf);
  const closing = nameLinks(parseMarkdown(letter.closing), titleOf);
  const postscript = nameLinks(parseMarkdown(letter.postscript), titleOf);
  if ([selected, opening, closing, postscript].every((part) => part.length === 0)) {
    return fail({ code: 'nothing-selected' });
  }
  const sections = arrangePages(selected, letter.arrangement, letter.order).map((part) =>
    buildSection(part, language, titleOf, sources.anchorOf),
  );
  const names = callRecipients(letter, sources.children ?? []);
  const ending = {
    signature: makePrintableLine(letter.signature ?? makeSignature(parent.calledAs, language)),
    date: formatEdtfDate(letter.date, language),
    edtfDate: letter.date,
  };
  const cover = buildCover(letter, names, ending);
  const model: LetterModel = {
    language,
    paper: letter.paper,
    ...(letter.margins && { margins: letter.margins }),
    ...(letter.pageNumbers === false && { pageNumbers: false }),
    ...(letter.runningHead && { runningHead: letter.runningHead }),
    stationery: letter.stationery,
    title: makePrintableLine(makeTitle(names, notebook, language)),
    author: makePrintableLine(parent.name ?? parent.calledAs ?? ''),
    ...(cover && { cover }),
    salutation: makePrintableLine(letter.salutation ?? addressChildren(names, language)),
    opening,
    sections: letter.drawTimelines === true ? addDrawings(sections) : sections,
    closing,
    ...ending,
    postscript,
    footnotes: [],
  };
  const { definitions = [] } = sources;
  const whole = letter.footnotes === true ? addFootnotes(model, definitions, titleOf) : model;
  return ok(fitSquares(typesetLetter(whole)));
}
