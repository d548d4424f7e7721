import { assertNever } from '../../shared/assert-never.ts';
import type { DragNews } from './entry-commands.ts';
import type { moveMessages } from './move-messages.ts';

export type MoveMessages = (typeof moveMessages)['ko'];

export function sayDrag(news: DragNews, messages: MoveMessages): string {
  switch (news.kind) {
    case 'taken':
      return messages.taken;
    case 'given-up':
      return messages.givenUp;
    case 'place':
      return messages.place(news.place, news.all);
    default:
      return assertNever(news);
  }
}
