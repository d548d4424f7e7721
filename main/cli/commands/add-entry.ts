import type { Entry, EntryKind } from '../../../shared/entries/entry-schema.ts';
import { ok } from '../../../shared/result.ts';
import { describeEntry } from '../journal/describe-things.ts';
import { findPageOf } from '../journal/find-in-store.ts';
import type { OptionSpec } from '../program/command-spec.ts';
import { pickValues, readText, toCamelCase } from '../program/values.ts';
import type { AddSpec } from './add-command.ts';

const PLACE: readonly OptionSpec[] = [
  { name: 'page', value: 'T', help: 'page', required: true, field: 'pageId' },
  { name: 'notebook', value: 'T', help: 'entryNotebook' },
];
const TAGS: OptionSpec = { name: 'tags', value: 'A,B', help: 'tags', many: 'commas' };

function labelOf(entry: Entry): string {
  return entry.kind === 'definition' ? entry.term : entry.text;
}

/** `add` of one kind of entry; `fields` are its own options, named as the fields of its draft. */
function makeAddEntry(kind: EntryKind, fields: readonly OptionSpec[], example: string): AddSpec {
  const draftOptions = [...fields, TAGS];
  const names = draftOptions.map(({ name }) => toCamelCase(name));
  return {
    kind,
    options: [...PLACE, ...draftOptions],
    example,
    add: async (store, values) => {
      const title = readText(values, 'page') ?? '';
      const found = findPageOf(store, title, readText(values, 'notebook'));
      if (!found.ok) return found;
      const { page, notebookId } = found.value;
      const draft = { kind, ...pickValues(values, names) };
      const added = await store.execute('addEntry', { pageId: page.id, entry: draft });
      if (!added.ok) return added;
      const entry = added.value;
      const notebook = store.state().notebooks.get(notebookId)?.title ?? '';
      const place = { pageId: page.id, page: page.title, notebookId, notebook };
      return ok({ item: describeEntry({ entry, ...place }), label: labelOf(entry) });
    },
  };
}

export const addQuote = makeAddEntry(
  'quote',
  [
    { name: 'text', value: 'T', help: 'quoteText', required: true },
    { name: 'location', value: 'L', help: 'location' },
    { name: 'translation', value: 'T', help: 'translation' },
    { name: 'why', value: 'W', help: 'why' },
    { name: 'favourite', help: 'favourite' },
  ],
  "--page 'Anne of Green Gables' --text 'Dear old world.' --location 'Chapter 38' --tags 기쁨 --favourite",
);

export const addReflection = makeAddEntry(
  'reflection',
  [{ name: 'text', value: 'T', help: 'reflectionText', required: true }],
  "--page 'Anne of Green Gables' --text '앤은 오늘도 말이 많다.'",
);

export const addNote = makeAddEntry(
  'note',
  [{ name: 'text', value: 'T', help: 'noteText', required: true }],
  "--page 개념 --text '## 더 알아볼 것'",
);

export const addEvent = makeAddEntry(
  'event',
  [
    { name: 'date', value: 'D', isDate: true, help: 'eventDate', required: true },
    { name: 'text', value: 'T', help: 'eventText', required: true },
    { name: 'note', value: 'N', help: 'eventNote' },
    { name: 'actor', value: 'A', help: 'eventActor' },
    { name: 'source', value: 'S', help: 'eventSource' },
  ],
  "--page 'LLM 역사' --date '2024년 3월' --text 'Claude 3 발표' --actor Anthropic --source https://www.anthropic.com/news/claude-3-family",
);

export const addDefinition = makeAddEntry(
  'definition',
  [
    { name: 'term', value: 'T', help: 'term', required: true },
    { name: 'meaning', value: 'M', help: 'meaning', required: true },
    { name: 'other-names', value: 'A,B', help: 'otherNames', many: 'commas' },
  ],
  "--page 개념 --term 토큰 --meaning '모델이 글을 나누어 읽는 조각' --other-names token",
);
