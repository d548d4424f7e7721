import { useLayoutEffect, useRef, useState } from 'react';
import { describeAges } from '../../shared/children/describe-age.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import type { TimelineItem } from '../../shared/timeline/timeline-model.ts';
import { type Observable, useObservable } from '../app/observable.ts';
import { useSnapshot } from '../app/session-store.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { PictureImage } from '../pictures/picture-figure.tsx';
import type { ItemPlace } from './item-place.ts';
import { sayDate, sayDates } from './item-words.ts';
import { itemOf, type Mark } from './lane-marks.ts';
import { placeCard } from './place-card.ts';
import { timelineMessages } from './timeline-messages.ts';
import './timeline-card.css';

/** The mark that the pointer is over or that has the focus, and its element. */
export type CardOf = { readonly mark: Mark; readonly lane: string; readonly element: SVGGElement };

/** Of several in one mark, as many are told. */
const MOST_TOLD = 5;

/** Beside a mark: all of what it stands for. It says in full what the mark's name already says, and so is not read aloud twice. */
export function TimelineCard({
  shown,
  places,
}: {
  readonly shown: Observable<CardOf | null>;
  readonly places: ReadonlyMap<string, ItemPlace>;
}) {
  const of = useObservable(shown);
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number }>();
  useLayoutEffect(() => {
    const element = card.current;
    const room = element?.offsetParent;
    if (!of || !element || !room) return;
    const edge = room.getBoundingClientRect();
    const box = of.element.getBoundingClientRect();
    const at = { left: box.left - edge.left, top: box.top - edge.top };
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    setPlace(placeCard({ ...at, width: box.width, height: box.height }, size, edge));
  }, [of]);
  if (of === null) return null;
  const one = itemOf(of.mark)?.item;
  return (
    <div ref={card} className="timeline-card" style={place} aria-hidden="true">
      {one && <OneItem item={one} lane={of.lane} places={places} />}
      {of.mark.kind === 'cluster' && (
        <SeveralItems items={of.mark.cluster.items.map(({ item }) => item)} />
      )}
    </div>
  );
}

function OneItem({
  item,
  lane,
  places,
}: {
  readonly item: TimelineItem;
  readonly lane: string;
  readonly places: ReadonlyMap<string, ItemPlace>;
}) {
  const language = useLanguage();
  const { children } = useSnapshot().journal;
  const event = places.get(item.id)?.event;
  const text = event?.text ?? item.text;
  const age = item.kind === 'birthday' ? undefined : describeAges(children, item.date, language);
  return (
    <>
      <p className="timeline-card-head">
        <span className="timeline-card-date">{sayDate(item, language)}</span>
        <span>{lane}</span>
      </p>
      {item.actor !== undefined && <p className="timeline-card-actor">{item.actor}</p>}
      <p className="timeline-card-words" lang={languageOfText(text)}>
        {text}
      </p>
      {event?.picture !== undefined && <PictureImage name={event.picture} alt="" />}
      {event?.note !== undefined && (
        <p className="timeline-card-note" lang={languageOfText(event.note)}>
          {event.note}
        </p>
      )}
      {age !== undefined && <p className="timeline-card-age">{age}</p>}
    </>
  );
}

function SeveralItems({ items }: { readonly items: readonly TimelineItem[] }) {
  const language = useLanguage();
  const messages = useMessages(timelineMessages);
  return (
    <>
      <p className="timeline-card-date">
        {messages.several(sayDates(items, language), items.length)}
      </p>
      <ul className="timeline-card-several">
        {items.slice(0, MOST_TOLD).map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
      {items.length > MOST_TOLD && <p>{messages.more(items.length - MOST_TOLD)}</p>}
    </>
  );
}
