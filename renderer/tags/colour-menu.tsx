import { Check, Palette } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { TAG_COLOURS, type TagColour } from '../../shared/tags/tag-colours.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { tagsMessages } from './tags-messages.ts';
import '../ui/popover.css';
import './tag-name.css';

const NONE = 'none';

/** The colours, each with its name. */
export function ColourMenu({
  tag,
  colour,
  isDisabled,
  onChoose,
}: {
  readonly tag: string;
  readonly colour: TagColour | undefined;
  readonly isDisabled: boolean;
  readonly onChoose: (colour: TagColour | null) => void;
}) {
  const messages = useMessages(tagsMessages);
  const choices = [NONE, ...TAG_COLOURS] as const;
  return (
    <MenuTrigger>
      <Button
        changes
        variant="plain"
        icon={<Palette size={16} aria-hidden />}
        aria-label={messages.colourOf(tag, colour)}
        isDisabled={isDisabled}
      >
        {messages.colour}
      </Button>
      <Popover className="popover" placement="bottom start" aria-label={messages.colour}>
        <Menu
          className="option-list"
          aria-label={messages.colourOf(tag, colour)}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[colour ?? NONE]}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice}
              id={choice}
              className="option tag-colour-option"
              textValue={choice === NONE ? messages.noColour : messages.colourName(choice)}
              onAction={() => onChoose(choice === NONE ? null : choice)}
            >
              {({ isSelected }) => (
                <>
                  <span className="tag-spot" data-tag-colour={choice} />
                  <span>{choice === NONE ? messages.noColour : messages.colourName(choice)}</span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
