import { memo, useEffect, useRef, useState } from 'react';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { Paper } from '../../shared/letters/letter-schema.ts';
import { api } from '../app/bridge.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import './letter-preview.css';
import './letter-page.ts';
import { lettersMessages } from './letters-messages.ts';
import { type LetterZoom, previewSize } from './preview-scale.ts';
import { SegmentedField } from './segmented-field.tsx';
import { useRoom } from './use-room.ts';

/** The preview's frame goes nowhere: a link in the letter opens in the parent's browser, one to a footnote shows it. */
function openLink(event: MouseEvent): void {
  event.preventDefault();
  // The frame has an `Element` of its own, so `instanceof` would not know it.
  const link = (event.target as Element | null)?.closest('a[href]');
  const url = link?.getAttribute('href') ?? '';
  if (/^https?:/i.test(url)) void api.openLink({ url });
  if (url.startsWith('#')) {
    link?.ownerDocument.getElementById(url.slice(1))?.scrollIntoView({ block: 'center' });
  }
}

/** The letter as it will be printed, on a sheet of its paper. */
export const LetterPreview = memo(function LetterPreview({
  model,
  paper,
}: {
  /** Null where the letter is empty, undefined until it is known. */
  readonly model: LetterModel | null | undefined;
  readonly paper: Paper;
}) {
  const messages = useMessages(lettersMessages);
  const frame = useRef<HTMLIFrameElement>(null);
  const desk = useRef<HTMLDivElement>(null);
  const room = useRoom(desk);
  const [isLoaded, setLoaded] = useState(false);
  const [zoom, setZoom] = useState<LetterZoom>('fit');
  const size = room && previewSize(paper, zoom, room);
  const scale = size?.scale ?? 1;

  useEffect(() => {
    if (!isLoaded || !model) return;
    // A font that is missing shows as a stand-in here; printing is what refuses it.
    frame.current?.contentWindow?.bookletterLetter?.show(model).catch(() => {});
  }, [isLoaded, model]);
  useEffect(() => {
    const root = isLoaded ? frame.current?.contentDocument?.documentElement : undefined;
    root?.style.setProperty('--preview-scale', String(scale));
  }, [isLoaded, scale]);

  // A sheet wider than the room is looked at from its middle.
  useEffect(() => {
    const { current } = desk;
    if (current)
      current.scrollLeft = zoom === 'full' ? current.scrollWidth / 2 - current.clientWidth / 2 : 0;
  }, [zoom]);

  return (
    <section className="letter-preview" aria-label={messages.preview}>
      <div className="letter-preview-bar">
        <AlwaysEditable>
          <SegmentedField
            label={messages.zoom}
            hideLabel
            value={zoom}
            options={[
              { id: 'fit', label: messages.zoomFit },
              { id: 'full', label: messages.zoomFull },
            ]}
            onChange={setZoom}
          />
        </AlwaysEditable>
      </div>
      <div ref={desk} className="letter-preview-desk" data-zoom={zoom}>
        {model === null && <p className="letter-preview-empty">{messages.emptyLetter}</p>}
        <iframe
          ref={frame}
          className="letter-preview-frame"
          src="letter.html"
          title={messages.previewOf(model?.title ?? '')}
          hidden={!model}
          style={
            size
              ? { width: size.width, height: size.height, transform: `scale(${scale})` }
              : undefined
          }
          onLoad={() => {
            frame.current?.contentDocument?.addEventListener('click', openLink);
            setLoaded(true);
          }}
        />
      </div>
    </section>
  );
});
