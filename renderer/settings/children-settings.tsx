import { Pencil, Plus } from 'lucide-react';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import { openDialog } from '../app/open-dialog.ts';
import { useSnapshot } from '../app/session-store.ts';
import { callChild } from '../children/call-child.ts';
import { ChildMark } from '../children/child-mark.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { settingsMessages } from './settings-messages.ts';

export function ChildrenSettings() {
  const messages = useMessages(settingsMessages);
  const language = useLanguage();
  const { children } = useSnapshot().journal;
  return (
    <>
      {children.length === 0 && <p className="settings-help">{messages.noChild}</p>}
      {children.map(({ id, name, calledAs, birthday }) => (
        <div key={id} className="settings-child">
          <ChildMark name={callChild({ name, calledAs })} />
          <span className="settings-child-name">
            {name}
            {birthday !== undefined && (
              <span className="settings-help">
                {messages.born(formatEdtfDate(birthday, language))}
              </span>
            )}
          </span>
          <IconButton
            changes
            label={messages.editChild(name)}
            icon={<Pencil size={16} aria-hidden />}
            onPress={() => openDialog({ kind: 'child', childId: id })}
          />
        </div>
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
