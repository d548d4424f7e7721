import { Maximize2, Minus, Plus } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useActions } from '../actions/action-handlers.ts';
import { useKeyOf } from '../actions/use-key.ts';
import { appMessages } from '../app/app-messages.ts';
import { SegmentedField } from '../letters/segmented-field.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { type Camera, farthestStep, type Stage, showAll, zoomCamera } from './camera.ts';
import { timelineMessages } from './timeline-messages.ts';
import type { LiveCamera } from './use-camera.ts';
import { NAMED_STEPS, NEAREST_STEP, STEPS_OF_PRESS, ZOOMS, zoomOfStep } from './zoom-steps.ts';

/** How near the time is looked at. */
export function ZoomTools({
  camera,
  findAnchor,
}: {
  readonly camera: LiveCamera;
  /** The pixels from the left edge that stay where they are. */
  readonly findAnchor: (camera: Camera, stage: Stage) => number;
}) {
  const messages = useMessages(timelineMessages);
  const { withKey } = useMessages(appMessages);
  const keyOf = useKeyOf();
  const { live, stage, move } = camera;
  const step = useSyncExternalStore(live.subscribe, () => live.get().step);
  const isNearest = step >= NEAREST_STEP;
  const isFarthest = step <= farthestStep(stage);
  const toStep = (find: (step: number) => number) => (at: Camera, on: Stage) =>
    zoomCamera(at, find(at.step), findAnchor(at, on), on);
  const zoomIn = () => move(toStep((at) => at + STEPS_OF_PRESS));
  const zoomOut = () => move(toStep((at) => at - STEPS_OF_PRESS));
  const fit = () => move((_, on) => showAll(on));
  const to = (name: (typeof ZOOMS)[number]) => move(toStep(() => NAMED_STEPS[name]));
  useActions({
    'zoom-in': { run: zoomIn },
    'zoom-out': { run: zoomOut },
    'zoom-fit': { run: fit },
    'zoom-year': { run: () => to('year') },
    'zoom-month': { run: () => to('month') },
    'zoom-day': { run: () => to('day') },
  });
  return (
    <AlwaysEditable>
      <div className="zoom-tools">
        <SegmentedField
          label={messages.zoom}
          hideLabel
          value={zoomOfStep(step)}
          options={ZOOMS.map((id) => ({ id, label: messages[id] }))}
          onChange={to}
        />
        <div className="zoom-buttons">
          <IconButton
            label={withKey(messages.zoomOut, keyOf('zoom-out'))}
            icon={<Minus size={18} aria-hidden />}
            isDisabled={isFarthest}
            onPress={zoomOut}
          />
          <IconButton
            label={withKey(messages.zoomIn, keyOf('zoom-in'))}
            icon={<Plus size={18} aria-hidden />}
            isDisabled={isNearest}
            onPress={zoomIn}
          />
          <IconButton
            label={withKey(messages.fit, keyOf('zoom-fit'))}
            icon={<Maximize2 size={16} aria-hidden />}
            onPress={fit}
          />
        </div>
      </div>
    </AlwaysEditable>
  );
}
