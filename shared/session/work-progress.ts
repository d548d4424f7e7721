/** How far a change of many files has come. */
export type WorkProgress = {
  /** Files that are written; while they are put back, those that still are as written. */
  readonly done: number;
  readonly total: number;
  /** It was stopped or failed, and all is being made as it was. */
  readonly isTakenBack: boolean;
};
