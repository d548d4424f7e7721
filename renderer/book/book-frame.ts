import '../styles/reading-fonts.css';
import { layOutBook } from '../../shared/book/book-geometry.ts';
import { layOutPages, listIds } from '../../shared/book/pages-of-book.ts';
import { writeBookCss } from '../../shared/book/writers/write-book-css.ts';
import { writeBookHtml } from '../../shared/book/writers/write-book-html.ts';
import { attachmentUrl } from '../../shared/pictures/attachment-name.ts';
import { loadLetterFonts } from '../letters/load-letter-fonts.ts';
import type { BookPage } from './book-page.ts';
import { markPlaces } from './mark-places.ts';

// A stylesheet that is made, not written into the page, is what the policy allows.
const style = new CSSStyleSheet();

/** A picture that cannot be shown has its words in its place: whoever prints has looked for that before. */
async function settlePictures(): Promise<void> {
  const pictures = [...document.images];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}

const page: BookPage = {
  print: async (model, { hasBleed, pages }) => {
    const { documentElement, body } = document;
    const paging = pages && layOutPages(model, new Map(pages), hasBleed);
    documentElement.lang = model.language;
    document.title = model.title;
    style.replaceSync(writeBookCss(layOutBook(hasBleed), paging?.count ?? 0));
    body.innerHTML = writeBookHtml(model, attachmentUrl, paging);
    markPlaces(body, listIds(model));
    await loadLetterFonts(body);
    await settlePictures();
  },
};

document.adoptedStyleSheets = [style];
document.body.style.margin = '0';
window.bookletterBook = page;
