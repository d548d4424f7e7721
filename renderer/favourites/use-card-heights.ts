import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Heights = { readonly width: number; readonly of: ReadonlyMap<string, number> };

/**
 * The heights of a list's items, by their `data-id`, as they were last drawn at this width; undefined while none is known. New
 * items are measured before anything is painted, and all that are drawn whenever they grow or shrink.
 */
export function useCardHeights(
  list: RefObject<HTMLElement | null>,
  width: number,
): ReadonlyMap<string, number> | undefined {
  const [heights, setHeights] = useState<Heights>({ width, of: new Map() });
  const known = heights.width === width ? heights.of : undefined;
  const observer = useRef<ResizeObserver>(null);

  const keep = (items: readonly HTMLElement[]): void => {
    const measured = items.flatMap((item) => {
      const { id } = item.dataset;
      return id !== undefined && item.isConnected ? [[id, item.offsetHeight] as const] : [];
    });
    setHeights((before) => {
      const of = before.width === width ? before.of : undefined;
      const changed = measured.filter(([id, height]) => of?.get(id) !== height);
      return changed.length === 0 ? before : { width, of: new Map([...(of ?? []), ...changed]) };
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one observer a width; what it calls looks only at that.
  useLayoutEffect(() => {
    const made = new ResizeObserver((entries) =>
      keep(entries.map(({ target }) => target as HTMLElement)),
    );
    observer.current = made;
    return () => made.disconnect();
  }, [width]);

  const drawn = useRef<ReadonlySet<HTMLElement>>(new Set());
  const drawnAt = useRef(width);
  useLayoutEffect(() => {
    const items = new Set([...(list.current?.children ?? [])] as HTMLElement[]);
    const before = drawnAt.current === width ? drawn.current : new Set<HTMLElement>();
    const added = [...items].filter((item) => !before.has(item));
    for (const item of before) if (!items.has(item)) observer.current?.unobserve(item);
    for (const item of added) observer.current?.observe(item);
    drawn.current = items;
    drawnAt.current = width;
    if (added.length > 0) keep(added);
  });
  return known;
}
