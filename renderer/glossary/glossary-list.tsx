import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Text,
  Virtualizer,
} from 'react-aria-components';
import type { GlossaryGroup, GlossaryLine } from '../../shared/definitions/arrange-glossary.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { stripMarkdown } from '../app/entry-excerpt.ts';
import { useMessages } from '../messages/use-messages.ts';
import { glossaryMessages } from './glossary-messages.ts';
import type { DefinitionInPlace } from './use-definitions.ts';

const LINES = { estimatedRowHeight: 64, estimatedHeadingHeight: 40 };

type GlossaryListProps = {
  readonly label: string;
  readonly groups: readonly GlossaryGroup<DefinitionInPlace>[];
  readonly onOpen: (definition: DefinitionInPlace) => void;
};

/** The terms by their first letters. The arrow keys walk along, letters jump, Enter opens. */
export function GlossaryList({ label, groups, onOpen }: GlossaryListProps) {
  const messages = useMessages(glossaryMessages);
  const byKey = new Map<string, DefinitionInPlace>();
  const sections = groups.map(({ letter, lines }) => ({
    id: letter,
    lines: lines.map((line) => {
      const id = `${line.of.id} ${line.name}`;
      byKey.set(id, line.of);
      return { id, line };
    }),
  }));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LINES}>
      <ListBox
        className="glossary-list"
        aria-label={label}
        items={sections}
        onAction={(key) => {
          const definition = byKey.get(String(key));
          if (definition !== undefined) onOpen(definition);
        }}
        renderEmptyState={() => <p className="glossary-none">{messages.nothingFits}</p>}
      >
        {({ id: letter, lines }) => (
          <ListBoxSection id={letter}>
            <Header className="glossary-letter">{letter === '#' ? messages.signs : letter}</Header>
            <Collection items={lines}>
              {({ id, line }) => (
                <ListBoxItem id={id} textValue={line.name} className="glossary-line">
                  {line.isOther ? <OtherName line={line} /> : <Term line={line} />}
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
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
