import { BookOpen } from 'lucide-react';
import { goTo } from '../app/navigation.ts';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { bookMessages } from './book-messages.ts';

/** Goes to where a year becomes a book. */
export function MakeBookButton() {
  const messages = useMessages(bookMessages);
  return (
    <Button
      variant="plain"
      icon={<BookOpen size={16} aria-hidden />}
      onPress={() => goTo({ view: 'book' })}
    >
      {messages.title}
    </Button>
  );
}
