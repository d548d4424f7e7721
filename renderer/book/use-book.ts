import { useEffect, useState } from 'react';
import type { BookChoiceInput } from '../../shared/book/book-choice.ts';
import type { BookModel } from '../../shared/book/book-model.ts';
import type { BookYears } from '../../shared/book/list-years.ts';
import type { AppError } from '../../shared/result.ts';
import { api } from '../app/bridge.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useErrorToast } from '../ui/use-call.ts';

/** In ms: a key in a field is not yet the end of a word. */
const PAUSE = 300;

/** The years of which a book can be made, anew with each change of the journal; undefined until they are known. */
export function useBookYears(): BookYears | undefined {
  const snapshot = useSnapshot();
  const tell = useErrorToast();
  const [years, setYears] = useState<BookYears>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the journal is what they are the years of
  useEffect(() => {
    let isOver = false;
    void api.getBookYears({}).then((answer) => {
      if (isOver) return;
      if (answer.ok) setYears(answer.value);
      else tell(answer.error);
    });
    return () => {
      isOver = true;
    };
  }, [snapshot]);
  return years;
}

export type MadeBook = {
  /** Undefined until it is made for the first time. */
  readonly model: BookModel | undefined;
  readonly error: AppError | undefined;
};

/** The book of a choice. It follows what is typed, but never holds it up. */
export function useBook(choice: BookChoiceInput | undefined): MadeBook {
  const snapshot = useSnapshot();
  const [made, setMade] = useState<MadeBook>({ model: undefined, error: undefined });
  const asked = JSON.stringify(choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice of the same values is the same choice
  useEffect(() => {
    if (choice === undefined) return;
    let isOver = false;
    const ask = async () => {
      const answer = await api.getBook(choice);
      if (isOver) return;
      setMade(
        answer.ok
          ? { model: answer.value, error: undefined }
          : { model: undefined, error: answer.error },
      );
    };
    const timer = setTimeout(() => void ask(), made.model === undefined ? 0 : PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked, snapshot]);
  return made;
}
