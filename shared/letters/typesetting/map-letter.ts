import { assertNever } from '../../assert-never.ts';
import type {
  Block,
  Footnote,
  Inline,
  LetterItem,
  LetterModel,
  LetterSection,
  Paragraph,
} from '../letter-model.ts';
import { mapLeaves } from '../map-leaves.ts';

/** What becomes of the words of a letter, by what they are. */
export type WordMap = {
  /** Running text: the content of a paragraph. */
  readonly paragraph: (content: readonly Inline[]) => readonly Inline[];
  /** Running text that is plain. */
  readonly text: (text: string) => string;
  /** The content of a heading. */
  readonly heading: (content: readonly Inline[]) => readonly Inline[];
  /** What stands alone: titles, facts, names, captions. */
  readonly line: (text: string) => string;
};

type ItemOf<Kind extends LetterItem['kind']> = Extract<LetterItem, { kind: Kind }>;

/** Blocks with their words changed. */
export function mapBlocks(blocks: readonly Block[], map: WordMap): readonly Block[] {
  return mapLeaves(blocks, (leaf) => {
    switch (leaf.kind) {
      case 'paragraph':
        return { ...leaf, content: map.paragraph(leaf.content) };
      case 'heading':
        return { ...leaf, content: map.heading(leaf.content) };
      case 'picture':
        return { ...leaf, alt: map.line(leaf.alt) };
      case 'code':
      case 'rule':
        return leaf;
      default:
        return assertNever(leaf);
    }
  });
}

function mapParagraphs(paragraphs: readonly Paragraph[], map: WordMap): readonly Paragraph[] {
  return paragraphs.map((each) => ({ ...each, content: map.paragraph(each.content) }));
}

function mapQuote(quote: ItemOf<'quote'>, map: WordMap): LetterItem {
  const { text, location, translation, why } = quote;
  return {
    ...quote,
    text: map.text(text),
    ...(location !== undefined && { location: map.line(location) }),
    ...(translation !== undefined && { translation: map.text(translation) }),
    ...(why !== undefined && { why: mapParagraphs(why, map) }),
  };
}

type Event = ItemOf<'timeline'>['events'][number];

function mapEvent(event: Event, map: WordMap): Event {
  const { text, note, actor, source } = event;
  return {
    ...event,
    text: mapParagraphs(text, map),
    ...(note !== undefined && { note: mapParagraphs(note, map) }),
    ...(actor !== undefined && { actor: map.line(actor) }),
    ...(source !== undefined && { source: map.heading([source])[0] ?? source }),
  };
}

/** A term and what it means, with their words changed. */
export function mapTerm<T extends Footnote>(defined: T, map: WordMap): T {
  const { term, otherNames, meaning } = defined;
  return {
    ...defined,
    term: map.line(term),
    otherNames: otherNames.map(map.line),
    meaning: mapBlocks(meaning, map),
  };
}

function mapItem(item: LetterItem, map: WordMap): LetterItem {
  switch (item.kind) {
    case 'quote':
      return mapQuote(item, map);
    case 'prose':
      return { ...item, blocks: mapBlocks(item.blocks, map) };
    case 'timeline':
      return { ...item, events: item.events.map((event) => mapEvent(event, map)) };
    case 'drawing': {
      const events = item.events.map(({ actor, text, ...event }) => ({
        ...event,
        text: map.line(text),
        ...(actor !== undefined && { actor: map.line(actor) }),
      }));
      return { ...item, events };
    }
    case 'definition':
      return mapTerm(item, map);
    default:
      return assertNever(item);
  }
}

/** A section with its words changed. */
export function mapSection(section: LetterSection, map: WordMap): LetterSection {
  const { heading, details, items } = section;
  return {
    ...section,
    heading: map.line(heading),
    details: details.map(map.line),
    items: items.map((item) => mapItem(item, map)),
  };
}

/**
 * A letter with each of its words changed by `map`: all that is read in it, but no dates, links' addresses and code. Its title
 * and author stay.
 */
export function mapLetter(model: LetterModel, map: WordMap): LetterModel {
  const { cover } = model;
  return {
    ...model,
    ...(cover && { cover: { ...cover, to: map.line(cover.to), from: map.line(cover.from) } }),
    salutation: map.line(model.salutation),
    opening: mapBlocks(model.opening, map),
    sections: model.sections.map((section) => mapSection(section, map)),
    closing: mapBlocks(model.closing, map),
    signature: map.line(model.signature),
    postscript: mapBlocks(model.postscript, map),
    footnotes: model.footnotes.map((footnote) => mapTerm(footnote, map)),
  };
}
