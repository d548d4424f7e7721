import { Rows3 } from 'lucide-react';
import {
  Button as AriaButton,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
} from 'react-aria-components';
import { MAX_LANES } from '../../shared/timeline/timeline-choice.ts';
import { Check } from '../app/check.tsx';
import { useMessages } from '../messages/use-messages.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import type { PossibleLane } from './list-lanes.ts';
import { timelineMessages } from './timeline-messages.ts';
import '../ui/popover.css';
import './lane-chooser.css';

type LaneChooserProps = {
  readonly possible: readonly PossibleLane[];
  readonly chosen: readonly PossibleLane[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Which lanes the timeline shows, by what they are lines of. */
export function LaneChooser(props: LaneChooserProps) {
  const { possible, chosen, isOpen, onOpenChange, onChoose } = props;
  const messages = useMessages(timelineMessages);
  const groups = [
    { group: 'notebook', heading: messages.ofNotebook },
    { group: 'page', heading: messages.ofPages },
    { group: 'life', heading: messages.ofLife },
  ] as const;
  const isFull = chosen.length >= MAX_LANES;
  const choose = (group: PossibleLane['group'], ids: readonly string[]) => {
    const others = chosen.filter((lane) => lane.group !== group).map(({ id }) => id);
    const wanted = new Set([...others, ...ids]);
    onChoose(possible.filter(({ id }) => wanted.has(id)).map(({ id }) => id));
  };
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaButton className="button button-secondary timeline-lanes-button">
        <Rows3 size={16} aria-hidden />
        {messages.lanes}
      </AriaButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="lane-chooser" aria-label={messages.lanes}>
          <AlwaysEditable>
            <p className="lane-chooser-help">
              {isFull ? messages.mostLanes(MAX_LANES) : messages.lanesHelp}
            </p>
            {groups.map(({ group, heading }) => {
              const lanes = possible.filter((lane) => lane.group === group);
              if (lanes.length === 0) return null;
              return (
                <CheckboxGroup
                  key={group}
                  className="lane-group"
                  value={chosen.filter((lane) => lane.group === group).map(({ id }) => id)}
                  onChange={(ids) => choose(group, ids)}
                >
                  <Label className="field-label">{heading}</Label>
                  {lanes.map((lane) => (
                    <Check
                      key={lane.id}
                      value={lane.id}
                      isDisabled={isFull && !chosen.includes(lane)}
                    >
                      <LaneName lane={lane} />
                    </Check>
                  ))}
                </CheckboxGroup>
              );
            })}
          </AlwaysEditable>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LaneName({ lane: { key, name, notebook, events } }: { readonly lane: PossibleLane }) {
  const messages = useMessages(timelineMessages);
  const title = {
    books: messages.books,
    birthdays: messages.birthdays(name),
    page: notebook === undefined ? name : messages.inNotebook(name, notebook),
    notebook: name,
  }[key.kind];
  return (
    <span className="lane-name">
      {title}
      {events !== undefined && <span className="lane-count">{messages.count(events)}</span>}
    </span>
  );
}
