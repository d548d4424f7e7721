import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useActions } from '../actions/action-handlers.ts';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { lettersMessages } from './letters-messages.ts';
import type { PageInView } from './paging/page-view.ts';

/** Which page of the letter is in view, and the way to the others. */
export function LetterPager({
  inView: { page, pages },
  turnTo,
}: {
  readonly inView: PageInView;
  readonly turnTo: (page: number) => void;
}) {
  const messages = useMessages(lettersMessages);
  const [isFirst, isLast] = [page <= 0, page >= pages - 1];
  const to = (next: number, isThere: boolean) =>
    isThere ? undefined : { run: () => turnTo(next) };
  useActions({
    'next-sheet': to(page + 1, isLast),
    'previous-sheet': to(page - 1, isFirst),
    'first-sheet': to(0, isFirst),
    'last-sheet': to(pages - 1, isLast),
  });
  return (
    <Group className="letter-pager" aria-label={messages.pager}>
      <IconButton
        label={messages.previousSheet}
        icon={<ChevronLeft aria-hidden />}
        isDisabled={isFirst}
        onPress={() => turnTo(page - 1)}
      />
      <output className="letter-pager-place" aria-label={messages.sheetOf(page + 1, pages)}>
        {`${page + 1} / ${pages}`}
      </output>
      <IconButton
        label={messages.nextSheet}
        icon={<ChevronRight aria-hidden />}
        isDisabled={isLast}
        onPress={() => turnTo(page + 1)}
      />
    </Group>
  );
}
