import { useEffect, useState } from 'react';
import { api } from '../app/bridge.ts';

/** On how many pages and entries one of the tags stands; null until main has answered for just these. */
export function useTagPlaces(tags: readonly string[]): number | null {
  const key = JSON.stringify(tags);
  const [found, setFound] = useState<{ readonly key: string; readonly places: number } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    void api.countTagged({ tags: JSON.parse(key) as string[] }).then((answer) => {
      if (isCurrent && answer.ok) setFound({ key, places: answer.value.places });
    });
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return found?.key === key ? found.places : null;
}
