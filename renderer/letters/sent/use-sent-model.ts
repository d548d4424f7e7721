import { useEffect, useState } from 'react';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import type { AppError } from '../../../shared/result.ts';
import { api } from '../../app/bridge.ts';

type Loaded = {
  readonly copyId: string;
  readonly model?: LetterModel;
  readonly error?: AppError;
};

/** A letter as it was sent; absent until main has answered. */
export function useSentModel(copyId: string): Omit<Loaded, 'copyId'> {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    void api.getSentLetter({ copyId }).then((answer) => {
      if (!isWanted) return;
      setLoaded(answer.ok ? { copyId, model: answer.value } : { copyId, error: answer.error });
    });
    return () => {
      isWanted = false;
    };
  }, [copyId]);
  return loaded?.copyId === copyId ? loaded : {};
}
