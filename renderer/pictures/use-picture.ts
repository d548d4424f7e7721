import { useState } from 'react';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { useCall } from '../ui/use-call.ts';
import { addPicture, PICTURE_SIDE } from './add-picture.ts';
import { picturesMessages } from './pictures-messages.ts';

export type PictureChoice = {
  /** A picture is being prepared. */
  readonly isWorking: boolean;
  /** Takes the first of the files. */
  readonly take: (files: readonly File[]) => void;
  readonly remove: () => void;
};

/** Input: the name of the picture that something has, or '', and what is done with another. Output: what can be done with it. */
export function usePicture(name: string, onChange: (name: string) => void): PictureChoice {
  const messages = useMessages(picturesMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const [working, setWorking] = useState(0);
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setWorking((count) => count + 1);
    try {
      const added = await call(addPicture(file, PICTURE_SIDE));
      if (added !== undefined) onChange(added.name);
    } finally {
      setWorking((count) => count - 1);
    }
  };
  const remove = () => {
    onChange('');
    tellUndoable(messages.removed, () => onChange(name));
  };
  return { isWorking: working > 0, take: (files) => void take(files), remove };
}
