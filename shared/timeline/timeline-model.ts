/** What stands on a line of time: something that happened, a birthday, a book while it was read. */
export type TimelineItemKind = 'event' | 'birthday' | 'reading';

export type TimelineItem = {
  /** Not given twice in one lane: an event may stand in its notebook's lane and in its page's. */
  readonly id: string;
  readonly kind: TimelineItemKind;
  /** EDTF level 0. */
  readonly date: string;
  /** The last day or month of something that lasted, EDTF level 0; left out where it is over with `date`. */
  readonly until?: string;
  /** What happened, on one line. */
  readonly text: string;
  /** Who did it. */
  readonly actor?: string;
};

/** What belongs together, under one title: a notebook, a page, a child's birthdays, the books that were read. */
export type TimelineLane = {
  /** Not given twice in one timeline. */
  readonly id: string;
  readonly title: string;
  /** In any order. */
  readonly items: readonly TimelineItem[];
};
