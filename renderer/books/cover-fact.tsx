import { useMessages } from '../messages/use-messages.ts';
import { useFileChooser } from '../pictures/use-file-chooser.tsx';
import { Button } from '../ui/button.tsx';
import './cover-field.css';
import { coverMessages } from './cover-messages.ts';
import { useCover } from './use-cover.ts';

/** The cover among the facts of a book, where there is room to say how it can be changed. */
export function CoverFact({
  pageId,
  cover,
}: {
  readonly pageId: string;
  readonly cover: string | undefined;
}) {
  const messages = useMessages(coverMessages);
  const { isWorking, take, remove } = useCover(pageId, cover);
  const chooser = useFileChooser(take);
  return (
    <fieldset className="cover-fact">
      <legend className="field-label">{messages.cover}</legend>
      <div className="cover-fact-buttons">
        <Button changes isDisabled={isWorking} onPress={chooser.open}>
          {messages.choose}
        </Button>
        {cover !== undefined && (
          <Button changes variant="plain" onPress={remove}>
            {messages.remove}
          </Button>
        )}
        {chooser.input}
      </div>
      <p className="cover-fact-help" role="status">
        {isWorking ? messages.working : messages.help}
      </p>
    </fieldset>
  );
}
