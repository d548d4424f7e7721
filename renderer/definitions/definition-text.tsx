import type { ReactNode } from 'react';
import type { Definition } from '../../shared/entries/entry-schema.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { RichText } from '../editor/rich-text.tsx';
import { EntryTags } from '../entries/entry-tags.tsx';
import { TermBacklinks } from '../links/backlinks.tsx';
import './definition-text.css';

/** A term, its other names, and what it means. */
export function DefinitionText({
  definition,
  children,
}: {
  readonly definition: Definition;
  readonly children: ReactNode;
}) {
  const { id, term, otherNames, meaning, tags } = definition;
  return (
    <>
      <div className="entry-head">
        <p className="definition-names" lang={languageOfText(term)}>
          <dfn className="definition-term">{term}</dfn>
          {otherNames.length > 0 && (
            <span className="definition-others">{otherNames.join(' · ')}</span>
          )}
        </p>
        <EntryTags tags={tags} />
        {children}
      </div>
      <RichText text={meaning} />
      <TermBacklinks entryId={id} />
    </>
  );
}
