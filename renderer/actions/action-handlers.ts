import { useEffect, useLayoutEffect, useRef } from 'react';
import { ACTION_IDS, type ActionId } from '../../shared/actions/action-table.ts';
import { makeObservable } from '../app/observable.ts';

/** How an action is done here. `target` is what has the focus, or had it before the palette came. */
export type ActionHandler = {
  readonly run: (target: Element | null) => unknown;
  /** Left out: whenever it is there. */
  readonly isAvailable?: (target: Element | null) => boolean;
  /** What it is called here, where that is more than the register can know. */
  readonly title?: string | undefined;
};

/** Handlers by their action. Undefined where it cannot be done now. */
export type ActionHandlers = { readonly [Id in ActionId]?: ActionHandler | undefined };

type Layer = { readonly handlers: () => ActionHandlers };

/** What is shown last has the first say. */
let layers: readonly Layer[] = [];

/** Another number whenever other actions can be done, for who shows them. */
export const offered = makeObservable(0);
const tellOffered = () => offered.set(offered.get() + 1);

/**
 * Lends the actions of a view to the keys and to the palette as long as it is shown. `isFallback`: for what can be done from
 * anywhere, where no view does it in its own way.
 */
export function useActions(handlers: ActionHandlers, { isFallback = false } = {}): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const ids = ACTION_IDS.filter((id) => handlers[id] !== undefined).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids stand for what is offered.
  useEffect(tellOffered, [ids]);
  useEffect(() => {
    const layer: Layer = { handlers: () => latest.current };
    layers = isFallback ? [layer, ...layers] : [...layers, layer];
    tellOffered();
    return () => {
      layers = layers.filter((each) => each !== layer);
      tellOffered();
    };
  }, [isFallback]);
}

/** How an action can be done now, or undefined where it cannot. */
export function findHandler(id: ActionId, target: Element | null): ActionHandler | undefined {
  for (const { handlers } of layers.toReversed()) {
    const handler = handlers()[id];
    if (handler !== undefined && (handler.isAvailable?.(target) ?? true)) return handler;
  }
  return undefined;
}
