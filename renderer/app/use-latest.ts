import { type RefObject, useRef } from 'react';

/** The latest value, for functions that stay the same. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
