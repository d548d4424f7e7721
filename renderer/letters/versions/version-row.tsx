import { ListBoxItem, Text } from 'react-aria-components';
import type { DraftComparison } from '../../../shared/letters/copies/compare-drafts.ts';
import type { LetterVersion } from '../../../shared/letters/copies/list-versions.ts';
import { formatMoment } from '../../app/format-moment.ts';
import { useLanguage, useMessages } from '../../messages/use-messages.ts';
import { versionsMessages } from './versions-messages.ts';

/** What is other in a version than in the letter now, one fact a line. */
function useFacts({ words, entries, isOtherwise }: DraftComparison): readonly string[] {
  const messages = useMessages(versionsMessages);
  const isOther = ({ more, fewer }: { readonly more: number; readonly fewer: number }) =>
    more > 0 || fewer > 0;
  const facts = [
    ...(isOther(words) ? [messages.words(words.more, words.fewer)] : []),
    ...(entries === null ? [messages.otherNotebook] : []),
    ...(entries !== null && isOther(entries)
      ? [messages.entries(entries.more, entries.fewer)]
      : []),
    ...(isOtherwise ? [messages.otherwise] : []),
  ];
  return facts.length === 0 ? [messages.same] : facts;
}

export function VersionRow({
  version,
  comparison,
}: {
  readonly version: LetterVersion;
  readonly comparison: DraftComparison;
}) {
  const language = useLanguage();
  const messages = useMessages(versionsMessages);
  const facts = useFacts(comparison);
  const { copy, copies } = version;
  const when = formatMoment(copy.at, language);
  const reasons = [...new Set(copies.map(({ reason }) => messages.reason(reason)))];
  return (
    <ListBoxItem id={copy.id} textValue={copy.name ?? when} className="letter-row version-row">
      <Text slot="label" className="version-name">
        {copy.name ?? <time dateTime={copy.at}>{when}</time>}
      </Text>
      <Text slot="description" className="version-facts">
        {copy.name !== undefined && <time dateTime={copy.at}>{when}</time>}
        <span>{reasons.join(', ')}</span>
        {facts.map((fact) => (
          <span key={fact} className="version-difference">
            {fact}
          </span>
        ))}
      </Text>
    </ListBoxItem>
  );
}
