import { useState } from 'react';
import { api } from '../app/bridge.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { useMessages } from '../messages/use-messages.ts';
import { addPicture, COVER_SIDE } from '../pictures/add-picture.ts';
import { useCall } from '../ui/use-call.ts';
import { coverMessages } from './cover-messages.ts';

export type CoverActions = {
  /** A picture is being prepared. */
  readonly isWorking: boolean;
  /** Makes the first of the files the cover. */
  readonly take: (files: readonly File[]) => void;
  readonly remove: () => void;
};

/** What can be done with the cover of a page's book. */
export function useCover(pageId: string, cover: string | undefined): CoverActions {
  const messages = useMessages(coverMessages);
  const call = useCall();
  const tellUndoable = useUndoToast();
  const [working, setWorking] = useState(0);
  const setCover = (name: string | null) =>
    call(api.updatePage({ pageId, changes: { book: { cover: name } } }));

  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setWorking((count) => count + 1);
    try {
      const added = await call(addPicture(file, COVER_SIDE));
      if (added !== undefined && added.name !== cover) await setCover(added.name);
    } finally {
      setWorking((count) => count - 1);
    }
  };
  const remove = async () => {
    if (cover === undefined || (await setCover(null)) === undefined) return;
    tellUndoable(messages.removed, () => setCover(cover));
  };
  return { isWorking: working > 0, take: (files) => void take(files), remove: () => void remove() };
}
