import { memo, useEffect, useRef } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { Section } from './arrange-items.ts';
import type { PaletteItem } from './palette-item.ts';
import { paletteMessages } from './palette-messages.ts';

type PaletteListProps = {
  /** What the ids of the list and its lines begin with. */
  readonly id: string;
  readonly sections: readonly Section[];
  /** The place of the line that Enter chooses, over all sections. */
  readonly active: number;
  readonly onChoose: (item: PaletteItem) => void;
};

/** The lines of the palette. The focus stays in the field; the chosen line is told by `aria-activedescendant`. */
export function PaletteList({ id, sections, active, onChoose }: PaletteListProps) {
  const messages = useMessages(paletteMessages);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found anew has another first line.
  useEffect(() => {
    const line = list.current?.querySelector('[aria-selected="true"]');
    // The heading above the first line is part of it.
    if (active === 0) list.current?.scrollTo({ top: 0 });
    else line?.scrollIntoView({ block: 'nearest' });
  }, [active, sections]);
  let place = 0;
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={messages.results}
      className="palette-list"
      hidden={sections.length === 0}
    >
      {sections.map(({ heading, items }) => {
        const first = place;
        place += items.length;
        const lines = items.map((item, at) => (
          <PaletteLine
            key={item.id}
            id={`${id}-${first + at}`}
            item={item}
            isActive={first + at === active}
            showsGroup={heading === '' || heading === messages.recent}
            onChoose={onChoose}
          />
        ));
        return heading === '' ? (
          lines
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset holds no options of a list.
          <div key={heading} role="group" aria-label={heading}>
            <div className="palette-heading" aria-hidden>
              {heading}
            </div>
            {lines}
          </div>
        );
      })}
    </div>
  );
}

type PaletteLineProps = {
  readonly id: string;
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly showsGroup: boolean;
  readonly onChoose: (item: PaletteItem) => void;
};

const PaletteLine = memo(function PaletteLine({
  id,
  item,
  isActive,
  showsGroup,
  onChoose,
}: PaletteLineProps) {
  const { title, detail, group, key } = item;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="palette-line"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(item)}
    >
      <span className="palette-line-title">{title}</span>
      {detail !== undefined && <span className="palette-line-detail">{detail}</span>}
      <span className="palette-line-end">
        {showsGroup && <span className="palette-line-group">{group}</span>}
        {key !== undefined && <kbd>{key}</kbd>}
      </span>
    </div>
  );
});
