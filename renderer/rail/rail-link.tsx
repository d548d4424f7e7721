import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { goTo, type Place, usePlace } from '../app/navigation.ts';
import { railDrawerOpen } from '../app/rail-state.ts';
import { Tip } from '../ui/tip.tsx';
import { isSamePlace } from './list-places.ts';

type RailLinkProps = {
  readonly place: Place;
  readonly label: string;
  readonly icon: ReactElement;
  /** The label with its key: what the tooltip says. */
  readonly tooltip: string;
};

/** One line of the rail. */
export function RailLink({ place, label, icon, tooltip }: RailLinkProps) {
  const isCurrent = isSamePlace(usePlace(), place);
  const go = () => {
    railDrawerOpen.set(false);
    goTo(place);
  };
  return (
    <li>
      <Tip text={tooltip} delay={700} placement="right" offset={8}>
        <Button
          className="rail-link"
          data-notebook={place.view === 'notebook' ? place.notebookId : undefined}
          aria-current={isCurrent ? 'page' : undefined}
          onPress={go}
        >
          {icon}
          <span className="rail-label">{label}</span>
        </Button>
      </Tip>
    </li>
  );
}
