import { useMemo } from 'react';
import { composerOf } from '../entries/composer-draft.ts';
import { BLANK_FIELDS, type ComposerFields } from '../entries/composer-fields.ts';
import { ComposerTags } from '../entries/composer-tags.tsx';
import { EventFields } from './event-fields.tsx';

type Fields = ComposerFields['event'];
type LineName = Exclude<keyof Fields, 'tags'>;

function changeOn(pageId: string, changes: Partial<Fields>): void {
  composerOf(pageId).change('event', changes);
}

/** What takes the keys of each line. They stay the same, so that a key draws its own field anew and no other. */
function makeChanges(pageId: string): Readonly<Record<LineName, (value: string) => void>> {
  const { tags: _tags, ...lines } = BLANK_FIELDS.event;
  const names = Object.keys(lines) as LineName[];
  return Object.fromEntries(
    names.map((name) => [name, (value: string) => changeOn(pageId, { [name]: value })]),
  ) as Readonly<Record<LineName, (value: string) => void>>;
}

/** An event that is not added yet. */
export function EventForm({
  pageId,
  fields,
}: {
  readonly pageId: string;
  readonly fields: Fields;
}) {
  const changes = useMemo(() => makeChanges(pageId), [pageId]);
  const lineOf = (name: LineName) => ({ value: fields[name], change: changes[name] });
  return (
    <EventFields
      pageId={pageId}
      date={lineOf('date')}
      text={lineOf('text')}
      note={lineOf('note')}
      actor={lineOf('actor')}
      source={lineOf('source')}
      picture={lineOf('picture')}
      tags={<ComposerTags tags={fields.tags} change={(next) => changeOn(pageId, next)} />}
    />
  );
}
