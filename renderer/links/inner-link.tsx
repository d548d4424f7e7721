import type { MouseEvent, ReactNode } from 'react';
import { type LinkTarget, writeLinkAddress } from '../../shared/links/link-target.ts';
import { useMessages } from '../messages/use-messages.ts';
import { goToTarget, useTitle } from './link-targets.ts';
import { linksMessages } from './links-messages.ts';
import './inner-link.css';

type InnerLinkProps = {
  readonly target: LinkTarget;
  /** What the target was called when this was written, for a link that is called as its target is. */
  readonly reference?: string;
  /** Input: the words of such a link. Output: what is shown of them. */
  readonly children: (title: string) => ReactNode;
};

/** A link to a page or a term of the journal: words without a way where that is gone. */
export function InnerLink({ target, reference, children }: InnerLinkProps) {
  const messages = useMessages(linksMessages);
  const title = useTitle(target);
  if (title === undefined) {
    return (
      <span className="inner-link inner-link-gone" title={messages.gone}>
        {children(reference ?? '')}
        <span className="visually-hidden"> ({messages.gone})</span>
      </span>
    );
  }
  const open = (event: MouseEvent) => {
    event.preventDefault();
    goToTarget(target);
  };
  return (
    <a
      className="inner-link"
      href={writeLinkAddress(target)}
      data-reference={reference}
      onClick={open}
    >
      {children(title)}
    </a>
  );
}
