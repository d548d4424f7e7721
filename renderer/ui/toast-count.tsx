import { ProgressBar } from 'react-aria-components';
import { type Observable, useObservable } from '../app/observable.ts';
import type { ToastProgress } from './toast-queue.ts';

/** How far something long has come: a line that fills, and the count. `name`: what is under way. */
export function ToastCount({
  progress,
  name,
}: {
  readonly progress: Observable<ToastProgress>;
  readonly name: string;
}) {
  const { done, total, label } = useObservable(progress);
  return (
    <ProgressBar
      className="toast-progress"
      aria-label={name}
      value={done}
      maxValue={total}
      valueLabel={label}
    >
      {({ percentage = 0 }) => (
        <>
          <span className="toast-track">
            <span className="toast-track-done" style={{ inlineSize: `${percentage}%` }} />
          </span>
          <span className="toast-count">{label}</span>
        </>
      )}
    </ProgressBar>
  );
}
