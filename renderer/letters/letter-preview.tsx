import { memo, useRef, useState } from 'react';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import type { Paper } from '../../shared/letters/letter-schema.ts';
import { useMessages } from '../messages/use-messages.ts';
import { AlwaysEditable } from '../ui/editable.tsx';
import { LetterPager } from './letter-pager.tsx';
import './letter-preview.css';
import { lettersMessages } from './letters-messages.ts';
import { turnByKey } from './paging/turn-by-key.ts';
import { type LetterZoom, previewSize } from './preview-scale.ts';
import { SegmentedField } from './segmented-field.tsx';
import { usePreviewFrame } from './use-preview-frame.ts';
import { useRoom } from './use-room.ts';

/** The letter page by page as it will be printed, on sheets of its paper. */
export const LetterPreview = memo(function LetterPreview({
  model,
  paper,
}: {
  /** Null where the letter is empty, undefined until it is known. */
  readonly model: LetterModel | null | undefined;
  readonly paper: Paper;
}) {
  const messages = useMessages(lettersMessages);
  const desk = useRef<HTMLDivElement>(null);
  const room = useRoom(desk);
  const [zoom, setZoom] = useState<LetterZoom>('fit');
  const size = room && previewSize(paper, zoom, room);
  const { frame, onLoad, inView, turnTo } = usePreviewFrame(model, size?.scale ?? 1);
  const pager = model && inView && inView.pages > 0 ? inView : null;

  return (
    <section
      className="letter-preview"
      aria-label={messages.preview}
      // The arrows are those of the choice of sizes where that has the focus.
      onKeyDown={(event) => {
        const isRadio = (event.target as Element).matches('[role="radio"], input');
        if (pager && !isRadio) turnByKey({ where: () => pager, turnTo }, event.nativeEvent);
      }}
    >
      <div className="letter-preview-bar">
        <AlwaysEditable>
          {pager && <LetterPager inView={pager} turnTo={turnTo} />}
          <SegmentedField
            label={messages.zoom}
            hideLabel
            value={zoom}
            options={[
              { id: 'sheet', label: messages.zoomSheet },
              { id: 'fit', label: messages.zoomFit },
              { id: 'full', label: messages.zoomFull },
            ]}
            onChange={setZoom}
          />
        </AlwaysEditable>
      </div>
      <div ref={desk} className="letter-preview-desk">
        {model === null && <p className="letter-preview-empty">{messages.emptyLetter}</p>}
        <iframe
          ref={frame}
          className="letter-preview-frame"
          src="letter.html"
          title={messages.previewOf(model?.title ?? '')}
          hidden={!model}
          style={
            size
              ? {
                  width: size.width,
                  height: size.height,
                  transform: `scale(${size.scale})`,
                }
              : undefined
          }
          onLoad={onLoad}
        />
      </div>
    </section>
  );
});
