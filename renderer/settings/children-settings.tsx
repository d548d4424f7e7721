import { MoreHorizontal, Pencil, Plus } from 'lucide-react';
import { callChild } from '../../shared/children/describe-age.ts';
import { judgeBirthday } from '../../shared/children/judge-birthday.ts';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import type { Child } from '../../shared/journal/journal-schema.ts';
import { api } from '../app/bridge.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useToday } from '../app/use-today.ts';
import { ChildMark } from '../children/child-mark.tsx';
import { useRemoveChild } from '../children/use-remove-child.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { MenuButton } from '../ui/menu-button.tsx';
import { useCall } from '../ui/use-call.ts';
import { settingsMessages } from './settings-messages.ts';

export function ChildrenSettings() {
  const messages = useMessages(settingsMessages);
  const { children } = useSnapshot().journal;
  return (
    <>
      {children.length === 0 && <p className="settings-help">{messages.noChild}</p>}
      {children.map((child, index) => (
        <ChildLine
          key={child.id}
          child={child}
          index={index}
          isLast={index === children.length - 1}
        />
      ))}
      <div>
        <Button
          changes
          icon={<Plus size={16} aria-hidden />}
          onPress={() => openDialog({ kind: 'child' })}
        >
          {messages.addChild}
        </Button>
      </div>
    </>
  );
}

function ChildLine({
  child,
  index,
  isLast,
}: {
  readonly child: Child;
  readonly index: number;
  readonly isLast: boolean;
}) {
  const messages = useMessages(settingsMessages);
  const call = useCall();
  const remove = useRemoveChild();
  const { id, name } = child;
  const move = (to: number) => void call(api.moveChild({ childId: id, index: to }));
  return (
    <div className="settings-child">
      <ChildMark name={callChild(child)} />
      <span className="settings-child-name">
        {name}
        <Birthday birthday={child.birthday} />
      </span>
      <IconButton
        changes
        label={messages.editChild(name)}
        icon={<Pencil size={16} aria-hidden />}
        onPress={() => openDialog({ kind: 'child', childId: id })}
      />
      <MenuButton
        label={messages.childActions(name)}
        icon={<MoreHorizontal size={16} aria-hidden />}
        choices={[
          {
            id: 'up',
            label: messages.moveUp,
            changes: true,
            isDisabled: index === 0,
            onAction: () => move(index - 1),
          },
          {
            id: 'down',
            label: messages.moveDown,
            changes: true,
            isDisabled: isLast,
            onAction: () => move(index + 1),
          },
          {
            id: 'remove',
            label: messages.removeChild,
            changes: true,
            isDanger: true,
            onAction: () => void remove(child),
          },
        ]}
      />
    </div>
  );
}

function Birthday({ birthday }: { readonly birthday: string | undefined }) {
  const messages = useMessages(settingsMessages);
  const language = useLanguage();
  const today = useToday();
  if (birthday === undefined) return null;
  const date = formatEdtfDate(birthday, language);
  const isBorn = judgeBirthday(birthday, today) === 'born';
  return (
    <span className="settings-help">{isBorn ? messages.born(date) : messages.expected(date)}</span>
  );
}
