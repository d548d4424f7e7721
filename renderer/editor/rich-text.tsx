import { memo, type ReactNode, useMemo } from 'react';
import { assertNever } from '../../shared/assert-never.ts';
import type { Block, Inline } from '../../shared/letters/letter-model.ts';
import { parseMarkdown } from '../../shared/letters/parse-markdown.ts';
import { readLinkAddress } from '../../shared/links/link-target.ts';
import { languageOfText } from '../../shared/text/language-of-text.ts';
import { InnerLink } from '../links/inner-link.tsx';
import { PictureFigure } from '../pictures/picture-figure.tsx';
import { OuterLink } from '../ui/outer-link.tsx';
import './rich-text.css';

type Run = Extract<Inline, { kind: 'text' }>;
type Link = Extract<Inline, { kind: 'link' }>;
type Heading = Extract<Block, { kind: 'heading' }>;

function renderRun({ text, strong, emphasis, strike, code }: Omit<Run, 'kind'>) {
  let words: ReactNode = code ? <code>{text}</code> : text;
  if (strike) words = <s>{words}</s>;
  if (emphasis) words = <em>{words}</em>;
  return strong ? <strong>{words}</strong> : words;
}

function renderLink({ href, content }: Link, key: number) {
  const words = content.map(renderInline);
  const target = readLinkAddress(href);
  if (target !== undefined) {
    return (
      <InnerLink key={key} target={target}>
        {() => words}
      </InnerLink>
    );
  }
  if (!/^https?:/i.test(href)) return <span key={key}>{words}</span>;
  return (
    <OuterLink key={key} href={href}>
      {words}
    </OuterLink>
  );
}

function renderInline(inline: Inline, key: number) {
  switch (inline.kind) {
    case 'text':
      return <span key={key}>{renderRun(inline)}</span>;
    case 'break':
      return <br key={key} />;
    case 'reference':
      return (
        <InnerLink key={key} target={inline.target} reference={inline.text}>
          {(text) => renderRun({ ...inline, text })}
        </InnerLink>
      );
    case 'link':
      return renderLink(inline, key);
    default:
      return assertNever(inline);
  }
}

/** Every heading of a text is under the page's own, so none skips a level, however the text begins. */
function HeadingLine({ level, content }: Heading) {
  return <h3 className={`rich-heading-${Math.min(level, 3)}`}>{content.map(renderInline)}</h3>;
}

function renderBlock(block: Block, key: number) {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{block.content.map(renderInline)}</p>;
    case 'heading':
      return <HeadingLine key={key} {...block} />;
    case 'list': {
      const items = block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text have no identity but their place
        <li key={at}>{item.map(renderBlock)}</li>
      ));
      if (!block.ordered) return <ul key={key}>{items}</ul>;
      return (
        <ol key={key} start={block.start} data-numerals={block.numerals}>
          {items}
        </ol>
      );
    }
    case 'blockquote':
      return <blockquote key={key}>{block.blocks.map(renderBlock)}</blockquote>;
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case 'picture':
      return <PictureFigure key={key} name={block.name} alt={block.alt} />;
    case 'rule':
      return <hr key={key} />;
    default:
      return assertNever(block);
  }
}

/** Markdown as set type, by the same rules as a letter. */
export const RichText = memo(function RichText({ text }: { readonly text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div className="prose rich-text" lang={languageOfText(text)}>
      {blocks.map(renderBlock)}
    </div>
  );
});
