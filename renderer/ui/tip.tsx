import { type ReactElement, useLayoutEffect, useState } from 'react';
import { Tooltip, type TooltipProps, TooltipTrigger } from 'react-aria-components';
import { isCovered, onCovered, useLevel } from './covering.tsx';
import './tooltip.css';

type TipProps = {
  readonly text: string;
  /** How long the pointer rests before it is shown, in ms. */
  readonly delay: number;
  readonly offset?: number;
  readonly placement?: TooltipProps['placement'];
  /** What it is of. */
  readonly children: ReactElement;
};

/**
 * A few words beside a button while the pointer rests on it. They go where a window is opened over the button: the pointer never
 * leaves a button that it cannot reach any more, and the words would stay and keep Escape from the window.
 */
export function Tip({ text, delay, offset = 6, placement = 'top', children }: TipProps) {
  const level = useLevel();
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!isOpen) return;
    // A window may have come since it was asked for.
    if (isCovered(level)) setOpen(false);
    return onCovered((by) => by > level && setOpen(false));
  }, [isOpen, level]);
  return (
    <TooltipTrigger
      delay={delay}
      isOpen={isOpen}
      onOpenChange={(next) => setOpen(next && !isCovered(level))}
    >
      {children}
      <Tooltip className="tooltip" offset={offset} placement={placement}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
