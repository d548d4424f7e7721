import type { ReactNode } from 'react';
import './empty-state.css';

/** A sentence that shows what goes here, and the one button that starts. */
export function EmptyState({
  sentence,
  children,
}: {
  readonly sentence: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty-state">
      <p className="prose">{sentence}</p>
      {children}
    </div>
  );
}
