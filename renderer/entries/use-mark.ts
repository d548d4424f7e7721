import { useEffect, useState } from 'react';

/** How long an entry stays marked, in milliseconds: long enough for the eye to find it. */
const MARK_TIME = 2400;

/** The entry that is marked for a moment, and how to mark one. */
export function useMark(): readonly [string | undefined, (entryId: string) => void] {
  const [marked, setMarked] = useState<string>();
  useEffect(() => {
    if (marked === undefined) return;
    const timer = setTimeout(() => setMarked(undefined), MARK_TIME);
    return () => clearTimeout(timer);
  }, [marked]);
  return [marked, setMarked];
}
