import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { callChild } from '../../shared/children/describe-age.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import { openDialog } from '../app/open-dialog.ts';
import { railDrawerOpen } from '../app/rail-state.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useIsEditable } from '../ui/editable.tsx';
import { ChildMark } from './child-mark.tsx';
import { childrenMessages } from './children-messages.ts';
import { chooseChild, useChosenChild } from './chosen-child.ts';
import '../ui/popover.css';
import './children.css';

const EVERYONE = 'everyone';

function askAbout(childId?: string): void {
  railDrawerOpen.set(false);
  openDialog(childId === undefined ? { kind: 'child' } : { kind: 'child', childId });
}

/** At the top of the rail: for whom the journal is kept, and whose notebooks are shown. */
export function ChildSwitcher() {
  const { children } = useSnapshot().journal;
  const child = useChosenChild();
  const messages = useMessages(childrenMessages);
  const isOff = !useIsEditable();
  if (children.length === 0) {
    return (
      <Button className="child-switcher" isDisabled={isOff} onPress={() => askAbout()}>
        <ChildMark />
        <span className="child-switcher-name">{messages.addFirst}</span>
      </Button>
    );
  }
  const name = child?.name ?? messages.everyone;
  return (
    <MenuTrigger>
      <Button className="child-switcher">
        <ChildMark name={child && callChild(child)} />
        <span className="visually-hidden">{messages.child}</span>
        <span className="child-switcher-name">{name}</span>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start" aria-label={name}>
        <Menu className="option-list" aria-label={name}>
          {children.length > 1 && (
            <WhoseNotebooks items={children} chosen={child?.id ?? EVERYONE} />
          )}
          {children.length > 1 && <Separator className="menu-line" />}
          <MenuSection aria-label={messages.addChild}>
            {children
              .filter(({ id }) => child === undefined || id === child.id)
              .map(({ id, name: each }) => (
                <MenuItem
                  key={id}
                  className="option"
                  isDisabled={isOff}
                  onAction={() => askAbout(id)}
                >
                  {messages.editChild(each)}
                </MenuItem>
              ))}
            <MenuItem className="option" isDisabled={isOff} onAction={() => askAbout()}>
              {messages.addChild}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function WhoseNotebooks({
  items,
  chosen,
}: {
  readonly items: readonly Child[];
  readonly chosen: string;
}) {
  const messages = useMessages(childrenMessages);
  const choices = [{ id: EVERYONE, name: messages.everyone }, ...items];
  return (
    <MenuSection
      aria-label={messages.whose}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const [id] = [...keys];
        chooseChild(id === undefined || id === EVERYONE ? null : String(id));
      }}
    >
      {choices.map(({ id, name }) => (
        <MenuItem key={id} id={id} textValue={name} className="option">
          {({ isSelected }) => (
            <>
              <span>{name}</span>
              {isSelected && <Check size={16} aria-hidden />}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
}
