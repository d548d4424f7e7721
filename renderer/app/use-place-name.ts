import { useMessages } from '../messages/use-messages.ts';
import { railMessages } from '../rail/rail-messages.ts';
import { usePlace } from './navigation.ts';
import { useSnapshot } from './session-store.ts';

/** What the place that is shown is called. */
export function usePlaceName(): string {
  const place = usePlace();
  const { notebooks } = useSnapshot();
  const messages = useMessages(railMessages);
  if (place.view !== 'notebook') return messages[place.view];
  return notebooks.find(({ id }) => id === place.notebookId)?.title ?? messages.write;
}
