import { useState } from 'react';
import { describeError } from '../../shared/messages/error-messages.ts';
import type { LaneKey } from '../../shared/timeline/timeline-choice.ts';
import { useActions } from '../actions/action-handlers.ts';
import { useRunAction } from '../actions/use-run-action.ts';
import { goTo } from '../app/navigation.ts';
import { useReadOnly } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { chooseLanes } from './chosen-lanes.ts';
import { LaneChooser } from './lane-chooser.tsx';
import { SaveMenu } from './save-menu.tsx';
import { TimelineCanvas } from './timeline-canvas.tsx';
import { timelineMessages } from './timeline-messages.ts';
import { type Timeline, useTimeline } from './use-timeline.ts';
import './timeline.css';

/** What happened when, one line over the other, drawn to scale. */
export function TimelineView({ lanes: asked }: { readonly lanes: readonly LaneKey[] | undefined }) {
  const messages = useMessages(timelineMessages);
  const language = useLanguage();
  const timeline = useTimeline(asked);
  const [isChoosing, setChoosing] = useState(false);
  const [tools, setTools] = useState<HTMLElement | null>(null);
  const { possible, chosen, lanes, error } = timeline;
  const canChoose = possible.length > 0;
  const hasItems = lanes?.some(({ items }) => items.length > 0) === true;
  useActions({ 'choose-lanes': canChoose ? { run: () => setChoosing(true) } : undefined });
  return (
    <main className="timeline-view">
      <header className="timeline-head">
        <h1 className="sheet-title">{messages.title}</h1>
        <div ref={setTools} className="timeline-head-zoom" />
        <div className="timeline-head-tools">
          {canChoose && (
            <LaneChooser
              possible={possible}
              chosen={chosen}
              isOpen={isChoosing}
              onOpenChange={setChoosing}
              onChoose={(ids) => {
                chooseLanes(ids);
                if (asked !== undefined) goTo({ view: 'timeline' });
              }}
            />
          )}
          {hasItems && <SaveMenu lanes={chosen} />}
        </div>
      </header>
      {error && <p role="alert">{describeError(error, language)}</p>}
      <TimelineBody timeline={timeline} tools={tools} onChoose={() => setChoosing(true)} />
    </main>
  );
}

function TimelineBody({
  timeline: { possible, chosen, lanes, places },
  tools,
  onChoose,
}: {
  readonly timeline: Timeline;
  readonly tools: HTMLElement | null;
  readonly onChoose: () => void;
}) {
  const messages = useMessages(timelineMessages);
  if (possible.length === 0) return <NothingYet />;
  if (lanes === undefined) return <div className="timeline-canvas" aria-busy="true" />;
  if (lanes.some(({ items }) => items.length > 0)) {
    return <TimelineCanvas lanes={lanes} places={places} tools={tools} />;
  }
  return (
    <div className="timeline-empty">
      <EmptyState sentence={chosen.length === 0 ? messages.noLanes : messages.nothingInLanes}>
        <Button onPress={onChoose}>{messages.lanes}</Button>
      </EmptyState>
    </div>
  );
}

/** What there is before the first event is written: how it comes to stand here, and the way to write it. */
function NothingYet() {
  const messages = useMessages(timelineMessages);
  const run = useRunAction();
  const isReadOnly = useReadOnly() !== null;
  return (
    <div className="timeline-empty">
      <EmptyState sentence={messages.empty}>
        <Button
          isDisabled={isReadOnly}
          onPress={() => run('new-event', null) || run('new-page', null)}
        >
          {messages.write}
        </Button>
      </EmptyState>
    </div>
  );
}
