import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { api } from '../app/bridge.ts';
import './letter-page.ts';
import type { PageInView } from './paging/page-view.ts';

/** The preview's frame goes nowhere: a link in the letter opens in the parent's browser, one to a footnote shows it. */
function openLink(event: MouseEvent): void {
  event.preventDefault();
  // The frame has an `Element` of its own, so `instanceof` would not know it.
  const link = (event.target as Element | null)?.closest('a[href]');
  const url = link?.getAttribute('href') ?? '';
  if (/^https?:/i.test(url)) void api.openLink({ url });
  if (url.startsWith('#')) {
    const target = link?.ownerDocument.getElementById(url.slice(1));
    target?.scrollIntoView({ block: 'center', inline: 'center' });
  }
}

/** Has scroll bars keep their size in the window. Chromium measures them anew only where they are laid out anew. */
function scaleBars({ documentElement }: Document, scale: number): void {
  documentElement.style.setProperty('--preview-scale', String(scale));
  documentElement.style.overflow = 'hidden';
  documentElement.getBoundingClientRect();
  documentElement.style.overflow = '';
}

export type PreviewFrame = {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly onLoad: () => void;
  /** Which page is in view, counted from 0; null until the letter is shown. */
  readonly inView: PageInView | null;
  readonly turnTo: (page: number) => void;
};

/** Shows a letter in the frame of its preview, as large as `scale` says, and tells which page is in view. */
export function usePreviewFrame(
  model: LetterModel | null | undefined,
  scale: number,
): PreviewFrame {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isLoaded, setLoaded] = useState(false);
  const [inView, setInView] = useState<PageInView | null>(null);

  useEffect(() => {
    const page = isLoaded ? frame.current?.contentWindow?.bookletterLetter : undefined;
    if (!page || !model) return;
    // A font that is missing shows as a stand-in here; printing is what refuses it.
    page.show(model).catch(() => {});
  }, [isLoaded, model]);
  useEffect(() => {
    const inner = isLoaded ? frame.current?.contentWindow : undefined;
    if (!inner) return;
    const { page } = inner.bookletterLetter?.view.where() ?? { page: 0 };
    scaleBars(inner.document, scale);
    // Another width of the window moves the pages under it.
    inner.bookletterLetter?.view.turnTo(page);
  }, [isLoaded, scale]);

  const onLoad = useCallback(() => {
    const inner = frame.current?.contentWindow;
    inner?.document.addEventListener('click', openLink);
    inner?.bookletterLetter?.view.watch(setInView);
    setLoaded(true);
  }, []);
  const turnTo = useCallback(
    (page: number) => frame.current?.contentWindow?.bookletterLetter?.view.turnTo(page),
    [],
  );
  return { frame, onLoad, inView, turnTo };
}
