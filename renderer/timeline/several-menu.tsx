import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { TimelineItem } from '../../shared/timeline/timeline-model.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { sayDate, sayDates } from './item-words.ts';
import { timelineMessages } from './timeline-messages.ts';
import '../ui/popover.css';
import './timeline-card.css';

/** Several things of one mark that no size parts, as a list to choose from. */
export type Several = {
  readonly items: readonly TimelineItem[];
  readonly element: SVGGElement;
};

export function SeveralMenu({
  several: { items, element },
  onOpen,
  onClose,
}: {
  readonly several: Several;
  readonly onOpen: (itemId: string) => void;
  readonly onClose: () => void;
}) {
  const language = useLanguage();
  const messages = useMessages(timelineMessages);
  const trigger = useRef(element);
  const name = messages.several(sayDates(items, language), items.length);
  return (
    <Popover
      className="popover"
      placement="bottom start"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      aria-label={name}
    >
      <Menu className="option-list" aria-label={name} items={items} onClose={onClose}>
        {(item) => (
          <MenuItem
            id={item.id}
            textValue={item.text}
            className="option timeline-several"
            onAction={() => onOpen(item.id)}
          >
            <span className="timeline-label-date">{sayDate(item, language)}</span>
            <span>{item.text}</span>
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
}
