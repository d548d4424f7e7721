import { assertNever } from '../assert-never.ts';
import { labelPostscript, leadWith } from './label-postscript.ts';
import type {
  Block,
  Footnote,
  Inline,
  LetterItem,
  LetterModel,
  LetterSection,
} from './letter-model.ts';
import { LETTER_WORDS } from './letter-words.ts';
import { shiftHeadings } from './shift-headings.ts';
import { textToBlocks } from './text-to-blocks.ts';

type ItemOf<Kind extends LetterItem['kind']> = Extract<LetterItem, { kind: Kind }>;
type Language = LetterModel['language'];

/** The parent's own headings follow the letter's, which are of this level. */
const SECTION_LEVEL = 2;

function plain(text: string): Inline {
  return { kind: 'text', text };
}

function strong(text: string): Inline {
  return { kind: 'text', text, strong: true };
}

function outlineLines(lines: readonly string[]): Block[] {
  return textToBlocks(lines.join('\n'));
}

function outlineQuote({ text, location, translation, why }: ItemOf<'quote'>): Block[] {
  const source: Block[] =
    location === undefined ? [] : [{ kind: 'paragraph', content: [plain(`— ${location}`)] }];
  const quoted = [...textToBlocks(text), ...source, ...textToBlocks(translation ?? '')];
  return [{ kind: 'blockquote', blocks: quoted }, ...(why ?? [])];
}

type Event = ItemOf<'timeline'>['events'][number];

function outlineEvent(
  { date, actor, text, picture, note, source }: Event,
  language: Language,
): Block[] {
  const words = LETTER_WORDS[language];
  const lead = [strong(date), plain(actor === undefined ? ' — ' : ` · ${actor} — `)];
  const shown: Block[] = picture === undefined ? [] : [{ kind: 'picture', name: picture, alt: '' }];
  const known: Block[] =
    source === undefined
      ? []
      : [{ kind: 'paragraph', content: [plain(`${words.source} `), source] }];
  return [
    ...leadWith(lead, text),
    ...shown,
    ...(note === undefined ? [] : leadWith([plain(`${words.note} `)], note)),
    ...known,
  ];
}

function outlineTimeline({ events }: ItemOf<'timeline'>, language: Language): Block[] {
  const items = events.map((event) => outlineEvent(event, language));
  return [{ kind: 'list', ordered: false, start: 1, items }];
}

/** A term with what it means, which begins in its line. */
export function outlineTerm({ term, otherNames, meaning }: Footnote): Block[] {
  const names = otherNames.length === 0 ? '' : ` (${otherNames.join(', ')})`;
  const lead = [strong(term), plain(`${names} — `)];
  return leadWith(lead, shiftHeadings(meaning, SECTION_LEVEL));
}

function outlineItem(item: LetterItem, language: Language): Block[] {
  switch (item.kind) {
    case 'quote':
      return outlineQuote(item);
    case 'prose':
      return shiftHeadings(item.blocks, SECTION_LEVEL);
    case 'timeline':
      return outlineTimeline(item, language);
    case 'drawing':
      return [];
    case 'definition':
      return outlineTerm(item);
    default:
      return assertNever(item);
  }
}

/** In lines of their own, with a rule between the cover and the letter. */
function outlineCover({ cover }: LetterModel): Block[] {
  if (cover === undefined) return [];
  const { to, openWhen, from, date } = cover;
  const lines = [to, ...(openWhen === undefined ? [] : [openWhen])];
  return [...outlineLines(lines), ...outlineLines([from, date]), { kind: 'rule' }];
}

/** A drawing alone says nothing that the list below it does not. */
function hasWords({ heading, details, items }: LetterSection): boolean {
  return heading !== '' || details.length > 0 || items.some(({ kind }) => kind !== 'drawing');
}

/** Words without a heading are parted from the page before them by a rule. */
function outlineHeading(heading: string, isFirst: boolean): Block[] {
  if (heading !== '') return [{ kind: 'heading', level: SECTION_LEVEL, content: [plain(heading)] }];
  return isFirst ? [] : [{ kind: 'rule' }];
}

function outlineSection(
  { heading, details, items }: LetterSection,
  isFirst: boolean,
  language: Language,
): Block[] {
  return [
    ...outlineHeading(heading, isFirst),
    ...outlineLines(details),
    ...items.flatMap((item) => outlineItem(item, language)),
  ];
}

/**
 * Input: a letter. Output: the same words in the same order as plain blocks, for the formats that know no quotes,
 * timelines and definitions. Its footnotes are not among them.
 */
export function outlineLetter(model: LetterModel): Block[] {
  const { language, salutation, opening, closing, signature, date } = model;
  const sections = model.sections.filter(hasWords);
  return [
    ...outlineCover(model),
    ...outlineLines([salutation]),
    ...shiftHeadings(opening, SECTION_LEVEL),
    ...sections.flatMap((section, index) => outlineSection(section, index === 0, language)),
    ...(sections.length === 0 ? [] : [{ kind: 'rule' } as const]),
    ...shiftHeadings(closing, SECTION_LEVEL),
    ...outlineLines([signature, date]),
    ...shiftHeadings(labelPostscript(model), SECTION_LEVEL),
  ];
}
