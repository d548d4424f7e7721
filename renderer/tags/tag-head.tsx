import { PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { tagKey } from '../../shared/tags/tag-key.ts';
import { goTo } from '../app/navigation.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { ColourMenu } from './colour-menu.tsx';
import { RenameTagForm } from './rename-tag-form.tsx';
import { TagName } from './tag-name.tsx';
import { tagsInvolved } from './tags-involved.ts';
import { tagsMessages } from './tags-messages.ts';
import { useTagColours } from './use-tag-colours.ts';
import type { TagSteps } from './use-tag-steps.ts';

type TagHeadProps = {
  readonly tag: string;
  readonly count: number;
  readonly known: readonly string[];
  readonly steps: TagSteps;
  /** The focus goes to the tag's neighbour, since the tag has gone. */
  readonly onRemoved: () => void;
};

/** Brings the focus back to where the renaming began. */
function focusRename(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.tag-head [data-action="rename"]')?.focus(),
  );
}

/** The tag that is shown, with what can be done to it. */
export function TagHead({ tag, count, known, steps, onRemoved }: TagHeadProps) {
  const messages = useMessages(tagsMessages);
  const [isRenaming, setIsRenaming] = useState(false);
  const colour = useTagColours().get(tagKey(tag));

  const close = () => {
    setIsRenaming(false);
    focusRename();
  };
  const rename = async (to: string) => {
    if (!(await steps.rename(tag, to, tagsInvolved([tag], to, known)))) return;
    goTo({ view: 'tags', tag: to });
    close();
  };
  const remove = async () => {
    if (await steps.remove(tag)) onRemoved();
  };

  return (
    <header className="tag-head">
      {isRenaming ? (
        <RenameTagForm
          tag={tag}
          known={known}
          isBusy={steps.isBusy}
          onRename={(to) => void rename(to)}
          onCancel={close}
        />
      ) : (
        <>
          <h2 className="tag-head-name">
            <TagName tag={tag} sign />
          </h2>
          <span className="tag-head-count">{messages.places(count)}</span>
          <div className="tag-head-actions">
            <ColourMenu
              tag={tag}
              colour={colour}
              isDisabled={steps.isBusy}
              onChoose={(next) => void steps.setColour(tag, next)}
            />
            <Button
              changes
              variant="plain"
              icon={<PencilLine size={16} aria-hidden />}
              data-action="rename"
              isDisabled={steps.isBusy}
              onPress={() => setIsRenaming(true)}
            >
              {messages.rename}
            </Button>
            <Button
              changes
              variant="plain"
              icon={<Trash2 size={16} aria-hidden />}
              isDisabled={steps.isBusy}
              onPress={() => void remove()}
            >
              {messages.remove}
            </Button>
          </div>
        </>
      )}
    </header>
  );
}
