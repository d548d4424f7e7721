import {
  ACTION_GROUPS,
  ACTION_IDS,
  ACTIONS,
  type Keystroke,
  keysOf,
} from '../../shared/actions/action-table.ts';
import { ACTION_TITLES, GROUP_TITLES } from '../../shared/actions/action-titles.ts';
import { writeKey } from '../../shared/actions/write-key.ts';
import { useIsMac } from '../actions/use-key.ts';
import { closeDialog } from '../app/open-dialog.ts';
import { EDITOR_ACTIONS } from '../editor/editor-actions.ts';
import { editorMessages } from '../editor/editor-messages.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { keysMessages } from './keys-messages.ts';
import './keys-sheet.css';

type KeyLine = { readonly title: string; readonly keys: readonly Keystroke[] };

/** Every key of the app, by group. */
export function KeysSheet() {
  const messages = useMessages(keysMessages);
  const editor = useMessages(editorMessages);
  const language = useLanguage();
  const isMac = useIsMac();
  const groups = ACTION_GROUPS.map((group) => ({
    heading: GROUP_TITLES[language][group],
    lines: ACTION_IDS.filter((id) => ACTIONS[id].group === group).map(
      (id): KeyLine => ({ title: ACTION_TITLES[language][id], keys: keysOf(id, isMac) }),
    ),
  }));
  const ofEditor = EDITOR_ACTIONS.map(
    ({ id, key }): KeyLine => ({ title: editor[id], keys: [key] }),
  );
  return (
    <Dialog title={messages.title} isOpen isWide onClose={closeDialog}>
      <p>{messages.lead}</p>
      <div className="keys-groups">
        {[...groups, { heading: messages.editor, lines: ofEditor }].map((group) => (
          <KeyGroup key={group.heading} {...group} />
        ))}
      </div>
      <div className="dialog-actions">
        <Button onPress={closeDialog}>{messages.close}</Button>
      </div>
    </Dialog>
  );
}

function KeyGroup({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly KeyLine[];
}) {
  const isMac = useIsMac();
  const { or } = useMessages(keysMessages);
  const withKeys = lines.filter(({ keys }) => keys.length > 0);
  if (withKeys.length === 0) return null;
  return (
    <section className="keys-group">
      <h3>{heading}</h3>
      <dl>
        {withKeys.map(({ title, keys }) => (
          <div key={title} className="keys-line">
            <dt>{title}</dt>
            <dd>
              {keys.map((key, at) => (
                <span key={key}>
                  {at > 0 && <span className="visually-hidden"> {or} </span>}
                  <kbd>{writeKey(key, isMac)}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
