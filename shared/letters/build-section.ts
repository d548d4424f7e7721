import { assertNever } from '../assert-never.ts';
import { formatEdtfDate } from '../dates/format-date.ts';
import type { Entry } from '../entries/entry-schema.ts';
import type { TitleOf } from '../links/link-target.ts';
import type { Language } from '../text/language.ts';
import type { LetterPart } from './arrange-pages.ts';
import { type AnchorOf, buildItems } from './build-items.ts';
import { describeBook } from './describe-book.ts';
import type { LetterItem, LetterSection } from './letter-model.ts';
import { nameLinksOfItem } from './name-links.ts';
import { makePrintableLine } from './printable-text.ts';

/** Input: a part of a letter, its language, what links are called now, and where links to entries lead. Output: what it shows. */
export function buildSection(
  part: LetterPart,
  language: Language,
  titleOf: TitleOf,
  anchorOf?: AnchorOf,
): LetterSection {
  const build = (entries: readonly Entry[]): LetterItem[] =>
    buildItems(entries, language, anchorOf).map((item) => nameLinksOfItem(item, titleOf));
  switch (part.kind) {
    case 'page': {
      const { page, entries } = part;
      const heading = makePrintableLine(page.title);
      return {
        kind: part.kind,
        heading,
        // Told where the page first stands.
        details: part.isAgain ? [] : describeBook(page, language),
        items: build(entries),
      };
    }
    case 'year':
      return {
        kind: part.kind,
        heading: formatEdtfDate(part.year, language),
        details: [],
        items: build(part.events),
      };
    case 'lead':
      return { kind: part.kind, heading: '', details: [], items: build(part.entries) };
    default:
      return assertNever(part);
  }
}
