import { callChild } from '../../shared/children/describe-age.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import type { Notebook } from '../../shared/notebooks/notebook-schema.ts';
import type { PageSummary } from '../../shared/pages/page-summary.ts';
import { type LaneKey, laneIdOf } from '../../shared/timeline/timeline-choice.ts';

/** A lane that there is something to see in. */
export type PossibleLane = {
  readonly id: string;
  readonly key: LaneKey;
  /** Of what it is a line: all of a notebook, one page, or what is known of the children and their books. */
  readonly group: 'notebook' | 'page' | 'life';
  /** Of a notebook or page its title, of birthdays the child's name; books need none. */
  readonly name: string;
  /** Of a notebook or page, in which notebook its events stand. */
  readonly notebookId?: string;
  /** Of a page, the title of its notebook. */
  readonly notebook?: string;
  /** How many events; birthdays and books are not counted. */
  readonly events?: number;
};

type Contents = {
  readonly notebooks: readonly Notebook[];
  readonly pages: ReadonlyMap<string, PageSummary>;
  readonly children: readonly Child[];
};

function makeLane(
  key: LaneKey,
  group: PossibleLane['group'],
  name: string,
  more: Pick<PossibleLane, 'notebookId' | 'notebook' | 'events'> = {},
): PossibleLane {
  return { id: laneIdOf(key), key, group, name, ...more };
}

function hasDay({ readings }: PageSummary): boolean {
  return readings.some(({ startedOn, finishedOn }) => Boolean(startedOn ?? finishedOn));
}

/** Every lane that has something in it: notebooks and pages with events, birthdays that are known, books with dates. */
export function listLanes({ notebooks, pages, children }: Contents): PossibleLane[] {
  const pagesOf = ({ pages: ids }: Notebook) =>
    ids.flatMap((id) => pages.get(id) ?? []).filter(({ counts }) => counts.event > 0);
  const withEvents = notebooks.flatMap((notebook) => {
    const found = pagesOf(notebook);
    const events = found.reduce((sum, { counts }) => sum + counts.event, 0);
    return events === 0 ? [] : [{ notebook, found, events }];
  });
  return [
    ...withEvents.map(({ notebook: { id, title }, events }) =>
      makeLane({ kind: 'notebook', notebookId: id }, 'notebook', title, { notebookId: id, events }),
    ),
    ...withEvents.flatMap(({ notebook, found }) =>
      found.map(({ id, title, counts }) =>
        makeLane({ kind: 'page', pageId: id }, 'page', title, {
          notebookId: notebook.id,
          notebook: notebook.title,
          events: counts.event,
        }),
      ),
    ),
    ...children.flatMap((child) =>
      child.birthday === undefined
        ? []
        : makeLane({ kind: 'birthdays', childId: child.id }, 'life', callChild(child)),
    ),
    ...([...pages.values()].some(hasDay) ? [makeLane({ kind: 'books' }, 'life', '')] : []),
  ];
}

/** More topics than this are one line to begin with. */
const MOST_TOPICS = 5;

/**
 * What is shown until the parent chooses: the topics of the only notebook with events, where they are few, else each notebook
 * with events; and in any case the children's birthdays and the books.
 */
export function chooseFirstLanes(lanes: readonly PossibleLane[]): readonly PossibleLane[] {
  const inGroup = (group: PossibleLane['group']) => lanes.filter((lane) => lane.group === group);
  const notebooks = inGroup('notebook');
  const topics = inGroup('page');
  const isByTopic = notebooks.length === 1 && topics.length <= MOST_TOPICS;
  return [...(isByTopic ? topics : notebooks), ...inGroup('life')];
}

/** Those of the wanted lanes that there are, in the order of the list; the first choice where nothing was wanted or left. */
export function findLanes(
  lanes: readonly PossibleLane[],
  wanted: readonly string[] | null,
): readonly PossibleLane[] {
  const found = wanted && lanes.filter(({ id }) => wanted.includes(id));
  if (found && (found.length > 0 || wanted.length === 0)) return found;
  return chooseFirstLanes(lanes);
}
