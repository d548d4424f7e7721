import { ImagePlus } from 'lucide-react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { PictureImage } from './picture-figure.tsx';
import './picture-field.css';
import { picturesMessages } from './pictures-messages.ts';
import { useFileChooser } from './use-file-chooser.tsx';
import type { PictureChoice } from './use-picture.ts';

type PictureFieldProps = PictureChoice & {
  /** The picture's name; '' for none. */
  readonly name: string;
  /** Whether a picture is held over the place where it can be dropped. */
  readonly isOver: boolean;
};

/** One picture, chosen from the computer; the form that it stands in also takes what is pasted or dropped. */
export function PictureField({ name, isOver, isWorking, take, remove }: PictureFieldProps) {
  const messages = useMessages(picturesMessages);
  const chooser = useFileChooser(take);
  return (
    <fieldset className="picture-field" data-over={isOver || undefined} aria-busy={isWorking}>
      <legend className="field-label">{messages.picture}</legend>
      {name !== '' && (
        <div className="picture-field-shown">
          <PictureImage name={name} alt="" />
        </div>
      )}
      <div className="picture-field-buttons">
        <Button
          changes
          isDisabled={isWorking}
          icon={<ImagePlus size={16} aria-hidden />}
          onPress={chooser.open}
        >
          {name === '' ? messages.choose : messages.chooseOther}
        </Button>
        {name !== '' && (
          <Button changes variant="plain" onPress={remove}>
            {messages.remove}
          </Button>
        )}
        <span className="picture-field-help" role="status">
          {isWorking ? messages.inserting : messages.dropHelp}
        </span>
        {chooser.input}
      </div>
    </fieldset>
  );
}
