import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { makeObservable, type Observable } from '../app/observable.ts';
import { type Band, bandAt, bandIndexOf } from './band.ts';
import { type Camera, holdCamera, type Stage, showAll } from './camera.ts';
import { lastCamera } from './timeline-state.ts';

export type LiveCamera = {
  /** Where the camera is at this moment; what follows it moves what is drawn. */
  readonly live: Observable<Camera>;
  readonly stage: Stage;
  /** What is to be drawn; the same object until another is. */
  readonly band: Band;
  readonly move: (change: (camera: Camera, stage: Stage) => Camera) => void;
};

/**
 * A camera over the time. It begins with everything in sight, and stays where it is while things come and go. Only a move to
 * another band draws anew; any other moves what is drawn.
 */
export function useCamera(stage: Stage): LiveCamera {
  const [live] = useState(() => {
    const last = lastCamera.get();
    const first = last === null ? showAll(stage) : holdCamera(last, stage);
    return makeObservable(first);
  });
  useEffect(() => () => lastCamera.set(live.get()), [live]);
  const latest = useRef(stage);
  // The same for good: what a pointer has begun to drag goes on over many bands.
  const move = useCallback<LiveCamera['move']>(
    (change) => live.set(sameOr(live.get(), change(live.get(), latest.current))),
    [live],
  );
  const { width, label } = stage;
  const { from, to } = stage.span;
  useLayoutEffect(() => {
    latest.current = { span: { from, to }, width, label };
    live.set(sameOr(live.get(), holdCamera(live.get(), latest.current)));
  }, [live, from, to, width, label]);
  const step = useSyncExternalStore(live.subscribe, () => live.get().step);
  const index = useSyncExternalStore(live.subscribe, () => bandIndexOf(live.get(), width));
  const band = useMemo(() => bandAt(step, index, width), [step, index, width]);
  return useMemo(
    () => ({ live, stage: { span: { from, to }, width, label }, band, move }),
    [live, band, move, from, to, width, label],
  );
}

/** A camera that did not move is the same one, and nobody is told. */
function sameOr(before: Camera, after: Camera): Camera {
  return before.step === after.step && before.left === after.left ? before : after;
}
