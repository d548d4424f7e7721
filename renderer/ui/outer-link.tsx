import type { MouseEvent, ReactNode } from 'react';
import { api } from '../app/bridge.ts';

/** Links open in the parent's browser; the window itself goes nowhere. */
function openLink(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  void api.openLink({ url: event.currentTarget.href });
}

/** A link to an http or https address. */
export function OuterLink({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} onClick={openLink}>
      {children}
    </a>
  );
}
