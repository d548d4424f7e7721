import { useMemo } from 'react';
import type { AppError } from '../../shared/result.ts';
import { gatherLanes } from '../../shared/timeline/gather-lanes.ts';
import { type LaneKey, laneIdOf } from '../../shared/timeline/timeline-choice.ts';
import type { TimelineLane } from '../../shared/timeline/timeline-model.ts';
import { useObservable } from '../app/observable.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useEntries } from '../app/use-entries.ts';
import { useToday } from '../app/use-today.ts';
import { useChosenChild, useVisibleNotebooks } from '../children/chosen-child.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { chosenLanes } from './chosen-lanes.ts';
import { type ItemPlace, placeItems } from './item-place.ts';
import { findLanes, listLanes, type PossibleLane } from './list-lanes.ts';

export type Timeline = {
  /** Every lane that has something in it. */
  readonly possible: readonly PossibleLane[];
  readonly chosen: readonly PossibleLane[];
  /** Undefined until main has answered for the first time. */
  readonly lanes?: readonly TimelineLane[] | undefined;
  readonly places: ReadonlyMap<string, ItemPlace>;
  readonly error?: AppError | undefined;
};

/** What the timeline shows of the journal, kept true while it changes: the lanes that were asked for, else those chosen last. */
export function useTimeline(asked: readonly LaneKey[] | undefined): Timeline {
  const language = useLanguage();
  const today = useToday();
  const { pages, journal } = useSnapshot();
  const child = useChosenChild();
  const children = useMemo(() => (child ? [child] : journal.children), [child, journal.children]);
  const notebooks = useVisibleNotebooks();
  const remembered = useObservable(chosenLanes);
  const wanted = useMemo(() => asked?.map(laneIdOf) ?? remembered, [asked, remembered]);
  const { entries, error } = useEntries({ kinds: ['event'] });
  const possible = useMemo(
    () => listLanes({ notebooks, pages, children }),
    [notebooks, pages, children],
  );
  const chosen = useMemo(() => findLanes(possible, wanted), [possible, wanted]);
  const lanes = useMemo(
    () =>
      entries &&
      gatherLanes(
        { lanes: chosen.map(({ key }) => key) },
        { notebooks, pages: [...pages.values()], entries, children },
        { language, today },
      ),
    [chosen, notebooks, pages, entries, children, language, today],
  );
  const places = useMemo(() => placeItems(entries ?? [], pages.values()), [entries, pages]);
  return { possible, chosen, lanes, places, error };
}
