import { type ReactNode, useState } from 'react';

/** Before its end is seen, in pixels, more of the list is there. */
const AHEAD = 1200;

/** Shows a long list in steps, each once the end of the last one comes near: drawing thousands at once stops the window. */
export function GrowingList<T>({
  items,
  step,
  children,
}: {
  readonly items: readonly T[];
  readonly step: number;
  readonly children: (item: T) => ReactNode;
}) {
  const [count, setCount] = useState(step);
  const watchEnd = (end: HTMLElement | null) => {
    if (end === null) return;
    const observer = new IntersectionObserver(
      ([seen]) => seen?.isIntersecting && setCount(count + step),
      { rootMargin: `0px 0px ${AHEAD}px` },
    );
    observer.observe(end);
    return () => observer.disconnect();
  };
  return (
    <>
      {items.slice(0, count).map(children)}
      {count < items.length && <div key={count} ref={watchEnd} aria-hidden />}
    </>
  );
}
