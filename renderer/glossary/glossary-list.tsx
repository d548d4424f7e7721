import { ListBox, ListBoxItem, ListLayout, Text, Virtualizer } from 'react-aria-components';
import type { GlossaryGroup, GlossaryLine } from '../../shared/definitions/arrange-glossary.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { stripMarkdown } from '../app/entry-excerpt.ts';
import { useMessages } from '../messages/use-messages.ts';
import { glossaryMessages } from './glossary-messages.ts';
import type { DefinitionInPlace } from './use-definitions.ts';

const LINES = { estimatedRowHeight: 84 };

type GlossaryListProps = {
  readonly label: string;
  readonly groups: readonly GlossaryGroup<DefinitionInPlace>[];
  readonly onOpen: (definition: DefinitionInPlace) => void;
};

type Item = {
  readonly id: string;
  /** Above the first line of a letter. */
  readonly letter: string | undefined;
  readonly line: GlossaryLine<DefinitionInPlace>;
};

function listItems(groups: GlossaryListProps['groups']): readonly Item[] {
  return groups.flatMap(({ letter, lines }) =>
    lines.map((line, at) => ({
      id: `${line.of.id} ${line.name}`,
      letter: at === 0 ? letter : undefined,
      line,
    })),
  );
}

/**
 * The terms by their first letters. The arrow keys walk along, letters jump, Enter opens. A letter belongs to its first line:
 * sections of a virtual list lose the focus where it goes to one that is not drawn.
 */
export function GlossaryList({ label, groups, onOpen }: GlossaryListProps) {
  const messages = useMessages(glossaryMessages);
  const items = listItems(groups);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LINES}>
      <ListBox
        className="glossary-list"
        aria-label={label}
        items={items}
        onAction={(key) => {
          const item = items.find(({ id }) => id === key);
          if (item !== undefined) onOpen(item.line.of);
        }}
        renderEmptyState={() => <p className="glossary-none">{messages.nothingFits}</p>}
      >
        {({ id, letter, line }) => (
          <ListBoxItem id={id} textValue={line.name} className="glossary-item">
            {letter !== undefined && (
              <div className="glossary-letter" aria-hidden>
                {letter === '#' ? messages.signs : letter}
              </div>
            )}
            <div className="glossary-line">
              {line.isOther ? <OtherName line={line} /> : <Term line={line} />}
            </div>
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

type LineProps = { readonly line: GlossaryLine<DefinitionInPlace> };

function Term({ line: { of } }: LineProps) {
  return (
    <>
      <Text slot="label" className="glossary-names" lang={languageOfText(of.term)}>
        <dfn className="glossary-term">{of.term}</dfn>
        {of.otherNames.length > 0 && (
          <span className="glossary-others">{of.otherNames.join(' · ')}</span>
        )}
      </Text>
      <Text slot="description" className="glossary-meaning" lang={languageOfText(of.meaning)}>
        {stripMarkdown(of.meaning)}
      </Text>
    </>
  );
}

function OtherName({ line: { name, of } }: LineProps) {
  const messages = useMessages(glossaryMessages);
  return (
    <Text slot="label" className="glossary-names">
      <span className="visually-hidden">{messages.other(name, of.term)}</span>
      <span className="glossary-other" aria-hidden>
        {name}
      </span>
      <span className="glossary-to" aria-hidden>
        → {of.term}
      </span>
    </Text>
  );
}
