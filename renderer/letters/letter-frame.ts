import '../styles/reading-fonts.css';
import './letter-frame.css';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { choosePageMarks } from '../../shared/letters/paging/choose-page-marks.ts';
import { markPages } from '../../shared/letters/paging/mark-pages.ts';
import { layOutSheet } from '../../shared/letters/stationery/find-stationery.ts';
import { writeArt } from '../../shared/letters/stationery/write-art.ts';
import { writePagesCss } from '../../shared/letters/stationery/write-pages-css.ts';
import { writeStationeryCss } from '../../shared/letters/stationery/write-stationery-css.ts';
import { prepareLines } from '../../shared/letters/typesetting/prepare-lines.ts';
import { writeHtml } from '../../shared/letters/writers/write-html.ts';
import { attachmentUrl } from '../../shared/pictures/attachment-name.ts';
import type { LetterPage } from './letter-page.ts';
import { loadLetterFonts, settleFonts } from './load-letter-fonts.ts';
import { createPageView } from './paging/create-page-view.ts';
import { createPagedLeaf } from './paging/paged-leaf.ts';
import { partsOfLetter } from './paging/parts-of-letter.ts';
import { settlePictures } from './settle-pictures.ts';

// No `main`: in the preview the window around it has one.
const leaf = createPagedLeaf();
const view = createPageView(leaf.papers);
document.body.className = 'letter-desk';
let shown: LetterModel | undefined;

function writeLetter(model: LetterModel): void {
  const { documentElement } = document;
  documentElement.lang = model.language;
  document.title = model.title;
  leaf.style(writeStationeryCss(model), writePagesCss(model), layOutSheet(model));
  leaf.write(writeArt(model) + writeHtml(prepareLines(model), attachmentUrl));
  shown = model;
}

/** Lays the sheets behind the pages as the layout has them now. */
function drawPages(model: LetterModel, pages = leaf.count()): number {
  const article = leaf.sheet.querySelector('article');
  const parts = article ? partsOfLetter(article, leaf) : [];
  const letter = { pages, hasCover: model.cover !== undefined, title: model.title, parts };
  leaf.draw(markPages(letter, choosePageMarks(model)));
  view.look();
  return pages;
}

const page: LetterPage = {
  show: async (model, { mode } = { mode: 'screen' }) => {
    document.documentElement.dataset.mode = mode;
    writeLetter(model);
    if (mode === 'print') {
      // Each font that comes would have a long letter laid out again.
      leaf.pages.hidden = true;
      await loadLetterFonts(leaf.sheet);
      leaf.pages.hidden = false;
      await settleFonts();
    } else {
      // What is seen first may be in a stand-in for the fonts.
      drawPages(model);
      await settleFonts();
    }
    await settlePictures(leaf.sheet);
    const pages = drawPages(shown ?? model);
    if (mode === 'print') await loadLetterFonts(leaf.papers);
    return pages;
  },
  numberPages: async (pages) => {
    if (shown) drawPages(shown, pages);
    await loadLetterFonts(leaf.pages);
  },
  view,
};

window.bookletterLetter = page;
