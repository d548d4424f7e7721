import { bookColourSchema } from '../../shared/book/book-choice.ts';
import type { BookModel } from '../../shared/book/book-model.ts';
import type { BookYears } from '../../shared/book/list-years.ts';
import { formatEdtfDate } from '../../shared/dates/format-date.ts';
import { LetterCheck } from '../letters/letter-check.tsx';
import { LongTextField } from '../letters/long-text-field.tsx';
import { MultiSelectField } from '../letters/multi-select-field.tsx';
import { SegmentedField } from '../letters/segmented-field.tsx';
import { UnprintableNote } from '../letters/unprintable-note.tsx';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type BookFields, yearsFor } from './book-fields.ts';
import { bookMessages } from './book-messages.ts';

type ChoicesProps = {
  readonly fields: BookFields;
  readonly years: BookYears;
  /** The year of which the book is; undefined where no year has anything. */
  readonly year: string | undefined;
  /** What is proposed for fields that are empty. */
  readonly proposed: Pick<BookModel, 'title' | 'subtitle' | 'author'> | undefined;
  /** The book as it is; undefined until it is made. */
  readonly model: BookModel | undefined;
  readonly change: (changes: Partial<BookFields>) => void;
};

/** What the book is made of. */
function MatterFields({ fields, years, year, change }: ChoicesProps) {
  const messages = useMessages(bookMessages);
  const language = useLanguage();
  const offered = yearsFor(fields, years);
  const isLetters = fields.kind === 'letters';
  return (
    <section className="letter-part">
      <h2 className="letter-part-title">{messages.what}</h2>
      <SegmentedField
        label={messages.source}
        value={fields.kind}
        options={[
          { id: 'notebooks', label: messages.notebooks },
          { id: 'letters', label: messages.letters },
        ]}
        onChange={(kind) => change({ kind })}
      />
      {!isLetters && (
        <MultiSelectField
          label={messages.notebooks}
          emptyLabel={messages.everyNotebook}
          values={fields.notebookIds.filter((id) => years.notebooks.some((each) => each.id === id))}
          options={years.notebooks.map(({ id, title }) => ({ id, label: title }))}
          onChange={(notebookIds) => change({ notebookIds })}
          describeMany={messages.someChosen}
        />
      )}
      <SelectField
        label={messages.year}
        value={year ?? ''}
        options={offered.map((each) => ({ id: each, label: formatEdtfDate(each, language) }))}
        isDisabled={offered.length === 0}
        onChange={(next) => change({ year: next })}
      />
      <SegmentedField
        label={messages.chapters}
        value={fields.chapters}
        options={[
          { id: 'month', label: messages.byMonth },
          { id: 'book', label: isLetters ? messages.byNotebook : messages.byBook },
        ]}
        onChange={(chapters) => change({ chapters })}
      />
    </section>
  );
}

/** What the book says of itself; an empty field stands for what is proposed. */
function WordFields({ fields, proposed, change }: ChoicesProps) {
  const messages = useMessages(bookMessages);
  const line = (name: 'title' | 'subtitle' | 'author', label: string) => (
    <TextField
      label={label}
      placeholder={proposed?.[name] ?? ''}
      reading
      value={fields[name]}
      maxLength={500}
      onChange={(next) => change({ [name]: next })}
    />
  );
  return (
    <section className="letter-part">
      <h2 className="letter-part-title">{messages.words}</h2>
      <SegmentedField
        label={messages.language}
        value={fields.language}
        options={[
          { id: 'ko', label: messages.korean },
          { id: 'en', label: messages.english },
        ]}
        onChange={(language) => change({ language })}
      />
      {line('title', messages.bookTitle)}
      <LetterCheck
        isSelected={fields.hasSubtitle}
        onChange={(hasSubtitle) => change({ hasSubtitle })}
      >
        {messages.withSubtitle}
      </LetterCheck>
      {fields.hasSubtitle && line('subtitle', messages.subtitle)}
      {line('author', messages.author)}
      <LongTextField
        label={messages.dedication}
        placeholder={messages.dedicationHint}
        value={fields.dedication}
        onChange={(dedication) => change({ dedication })}
        onBlur={() => {}}
      />
    </section>
  );
}

function LookFields({ fields, model, change }: ChoicesProps) {
  const messages = useMessages(bookMessages);
  return (
    <section className="letter-part">
      <h2 className="letter-part-title">{messages.look}</h2>
      <SelectField
        label={messages.colour}
        value={fields.colour}
        options={bookColourSchema.options.map((id) => ({
          id,
          label: messages[id],
          mark: <span className="book-swatch" data-colour={id} aria-hidden />,
        }))}
        onChange={(colour) => change({ colour })}
      />
      <div className="field">
        <SegmentedField
          label={messages.print}
          value={fields.bleed ? 'shop' : 'plain'}
          options={[
            { id: 'plain', label: messages.plain },
            { id: 'shop', label: messages.shop },
          ]}
          onChange={(kind) => change({ bleed: kind === 'shop' })}
        />
        <p className="field-description">{fields.bleed ? messages.shopHint : messages.plainHint}</p>
      </div>
      <UnprintableNote model={model} keptBy="epub" />
    </section>
  );
}

/** The choices that make a book. */
export function BookChoices(props: ChoicesProps) {
  return (
    <div className="letter-choices">
      <MatterFields {...props} />
      <WordFields {...props} />
      <LookFields {...props} />
    </div>
  );
}
