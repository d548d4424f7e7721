import { estimateLabelWidth } from '../../shared/timeline/estimate-label-width.ts';

/** Pixels, as the style sheet has it. */
export const LABEL_SIZE = 13;

/** Estimated and not measured: measuring thousands of labels takes a good part of a second. */
export function measureLabel(text: string): number {
  return estimateLabelWidth(text, LABEL_SIZE);
}
