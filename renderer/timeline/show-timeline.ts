import type { LaneKey } from '../../shared/timeline/timeline-choice.ts';
import { goTo } from '../app/navigation.ts';
import { lastCamera } from './timeline-state.ts';

/** Goes to the timeline of one notebook or page, all of it in sight. What was chosen there before is shown again another time. */
export function showTimeline(lane: LaneKey): void {
  lastCamera.set(null);
  goTo({ view: 'timeline', lanes: [lane] });
}
