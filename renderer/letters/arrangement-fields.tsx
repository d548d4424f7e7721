import { memo, useCallback, useMemo } from 'react';
import { arrangePages, entriesInOrder } from '../../shared/letters/arrange-pages.ts';
import type { LetterDraft } from '../../shared/letters/letter-schema.ts';
import { orderByHand } from '../../shared/letters/order-by-hand.ts';
import type { SelectedPage } from '../../shared/letters/select-entries.ts';
import { useMessages } from '../messages/use-messages.ts';
import { chosenPages } from './choose-entries.ts';
import { LetterCheck } from './letter-check.tsx';
import { lettersMessages } from './letters-messages.ts';
import { OrderList } from './order-list.tsx';
import { SegmentedField } from './segmented-field.tsx';
import type { ChangeLetter } from './use-letter-draft.ts';

const HINTS = { pages: 'byPagesHint', years: 'byYearsHint', hand: 'byHandHint' } as const;

/** In which order the letter tells what it holds, whether it draws its events, and whether it explains its words. */
export const ArrangementFields = memo(function ArrangementFields({
  arrangement = 'pages',
  order = [],
  groups,
  excluded,
  drawTimelines,
  footnotes,
  change,
}: Pick<LetterDraft, 'arrangement' | 'order'> & {
  /** The entries that fit; undefined until they are here. */
  readonly groups: readonly SelectedPage[] | undefined;
  readonly excluded: readonly string[];
  readonly drawTimelines: boolean;
  readonly footnotes: boolean;
  readonly change: ChangeLetter;
}) {
  const messages = useMessages(lettersMessages);
  const pages = useMemo(() => chosenPages(groups ?? [], excluded), [groups, excluded]);
  const isByHand = order.length > 0;
  const choose = (next: keyof typeof HINTS) => {
    if (next !== 'hand') change({ arrangement: next, order: [] });
    else if (!isByHand) {
      // The hand goes on from what the letter is now.
      const now = entriesInOrder(arrangePages(pages, arrangement));
      change({ arrangement: 'pages', order: now.map(({ id }) => id) });
    }
  };
  const put = useCallback((next: readonly string[]) => change({ order: [...next] }), [change]);
  const chosen = isByHand ? 'hand' : arrangement;
  const canBeByHand = isByHand || pages.length > 0;
  return (
    <>
      <div className="field">
        <SegmentedField
          label={messages.arrangement}
          hideLabel
          value={chosen}
          options={[
            { id: 'pages', label: messages.byPages },
            { id: 'years', label: messages.byYears },
            ...(canBeByHand ? [{ id: 'hand', label: messages.byHand } as const] : []),
          ]}
          onChange={choose}
        />
        <p className="field-description">{messages[HINTS[chosen]]}</p>
      </div>
      {isByHand && <OrderList placed={orderByHand(pages, order)} onOrder={put} />}
      <div>
        <LetterCheck
          isSelected={drawTimelines}
          onChange={(next) => change({ drawTimelines: next })}
        >
          {messages.drawTimelines}
        </LetterCheck>
        <LetterCheck isSelected={footnotes} onChange={(next) => change({ footnotes: next })}>
          {messages.explainWords}
        </LetterCheck>
      </div>
    </>
  );
});
