import type {
  EpubContent,
  EpubDocument,
  EpubFile,
  EpubResource,
} from '../../../epub/epub-parts.ts';
import { idsIn } from '../../../epub/to-xhtml.ts';
import { writeEpub } from '../../../epub/write-epub.ts';
import type { LetterPictures } from '../../../letters/letter-pictures.ts';
import {
  addressPictures,
  describeEpub,
  type EpubFacts,
  listPictures,
} from '../../../letters/writers/epub/epub-facts.ts';
import { escapeHtml } from '../../../letters/writers/html-escapes.ts';
import type { BookChapter, BookModel } from '../../book-model.ts';
import { BOOK_WORDS } from '../../book-words.ts';
import { PLACES } from '../../pages-of-book.ts';
import { picturesOfBook } from '../../pictures-of-book.ts';
import { type BookContext, writeBookChapter, writeBookPart } from '../write-chapter.ts';
import { nameInContents, writeDedication, writeImprint, writeTitlePage } from '../write-front.ts';
import { BOOK_EPUB_CSS } from './book-epub-css.ts';
import { writeEpubIndex } from './write-epub-index.ts';

/** UTF-16 code units of HTML: what a reading program is to lay out at once; see `splitSections`. */
const MOST_OF_PAGE = 160_000;
const COVER = 'pictures/cover.png';

type ChapterDocument = EpubDocument & { readonly chapter: BookChapter };

/** A chapter in as many pages as it needs, cut between its parts. */
function writeChapter(
  chapter: BookChapter,
  context: BookContext,
  most: number,
): readonly ChapterDocument[] {
  const pages: string[] = [writeBookChapter({ ...chapter, parts: [] }, context)];
  const END = '</section>\n';
  const append = (page: string, html: string) => page.slice(0, -END.length) + html + END;
  for (const [index, part] of chapter.parts.entries()) {
    const html = writeBookPart(part, context);
    const last = pages.at(-1) ?? '';
    if (index > 0 && last.length + html.length > most) {
      pages.push(append(`<section class="book-chapter">\n${END}`, html));
    } else pages[pages.length - 1] = append(last, html);
  }
  return pages.map((html, index) => ({
    name: index === 0 ? `text-${chapter.id}` : `text-${chapter.id}-${index + 1}`,
    title: chapter.title,
    html,
    chapter,
  }));
}

function wrap(html: string): string {
  return `<div class="letter book">\n${html}</div>\n`;
}

function writeCover({ title, author }: BookModel): string {
  const words = [title, author].filter((each) => each !== '').join(', ');
  return `<figure class="book-cover-image" id="${PLACES.cover}">\n<img src="${COVER}" alt="${escapeHtml(words)}">\n</figure>\n`;
}

function writeDocuments(
  model: BookModel,
  context: BookContext,
  most: number,
): readonly EpubDocument[] {
  const { title, language } = model;
  const words = BOOK_WORDS[language];
  const dedication = writeDedication(model, context);
  const chapters = model.chapters.flatMap((chapter) => writeChapter(chapter, context, most));
  const chapterOf = new Map(
    chapters.flatMap(({ html, chapter }) => idsIn(html).map((id) => [id, chapter.title] as const)),
  );
  const index = writeEpubIndex(model, (anchor) => chapterOf.get(anchor) ?? '');
  const before = (name: string, html: string): EpubDocument[] =>
    html === '' ? [] : [{ name, kind: 'before', title, html: wrap(html) }];
  return [
    { name: 'cover', kind: 'cover', title, html: writeCover(model) },
    ...before('title', writeTitlePage(model) + writeImprint(model)),
    ...before('dedication', dedication),
    { name: 'contents', kind: 'contents', title: words.contents, html: '' },
    ...chapters.map(({ name, title, html }) => ({ name, title, html: wrap(html) })),
    ...(index === '' ? [] : [{ name: 'tags', title: words.index, html: wrap(index) }]),
  ];
}

function listContents({ chapters, index, language }: BookModel): EpubContent[] {
  const last = { label: BOOK_WORDS[language].index, to: PLACES.index };
  return [
    ...chapters.map(({ id, title, parts }) => ({
      label: title,
      to: id,
      below: parts
        .map((part) => ({ label: nameInContents(part), to: part.id }))
        .filter(({ label }) => label !== ''),
    })),
    ...(index.length === 0 ? [] : [last]),
  ];
}

/**
 * Input: a book, its pictures, its cover as a PNG (see `drawBookCover`), and what is known of the file. Output: the files of an
 * EPUB 3.3. `most`: UTF-16 code units of HTML on one of its pages.
 */
export function writeBookEpub(
  model: BookModel,
  pictures: LetterPictures,
  { cover, ...facts }: EpubFacts & { readonly cover: Uint8Array },
  most: number = MOST_OF_PAGE,
): EpubFile[] {
  const context: BookContext = {
    language: model.language,
    pictureAddress: addressPictures(pictures),
  };
  const image: EpubResource = {
    path: COVER,
    mediaType: 'image/png',
    content: cover,
    isCover: true,
  };
  return writeEpub({
    ...describeEpub(model, facts),
    documents: writeDocuments(model, context, most),
    contents: listContents(model),
    resources: [image, ...listPictures(picturesOfBook(model), pictures)],
    css: BOOK_EPUB_CSS,
  });
}
