import '../styles/reading-fonts.css';
import './letter-frame.css';
import type { LetterModel } from '../../shared/letters/letter-model.ts';
import { writeArt } from '../../shared/letters/stationery/write-art.ts';
import { writeStationeryCss } from '../../shared/letters/stationery/write-stationery-css.ts';
import { hyphenateLetter } from '../../shared/letters/typesetting/hyphenate-letter.ts';
import { writeHtml } from '../../shared/letters/writers/write-html.ts';
import { attachmentUrl } from '../../shared/pictures/attachment-name.ts';
import type { LetterPage } from './letter-page.ts';
import { loadLetterFonts, settleFonts } from './load-letter-fonts.ts';
import { replaceChanged } from './replace-changed.ts';

// A stylesheet that is made, not written into the page, is what the policy allows.
const stationery = new CSSStyleSheet();
let shownCss = '';
// No `main`: in the preview the window around it has one.
const sheet = document.createElement('div');
sheet.className = 'letter-sheet';

function layStationery(model: LetterModel): void {
  const css = writeStationeryCss(model);
  if (css !== shownCss) stationery.replaceSync(css);
  shownCss = css;
}

function writeLetter(model: LetterModel): void {
  const { documentElement } = document;
  documentElement.lang = model.language;
  document.title = model.title;
  layStationery(model);
  const template = document.createElement('template');
  template.innerHTML = writeArt(model) + writeHtml(hyphenateLetter(model), attachmentUrl);
  replaceChanged(sheet, template.content);
}

/** A picture that cannot be shown has its words in its place: whoever prints has looked for that before. */
async function settlePictures(): Promise<void> {
  const pictures = [...sheet.querySelectorAll('img')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}

const page: LetterPage = {
  show: async (model, { mode } = { mode: 'screen' }) => {
    document.documentElement.dataset.mode = mode;
    writeLetter(model);
    await (mode === 'print' ? loadLetterFonts(sheet) : settleFonts());
    await settlePictures();
  },
};

document.adoptedStyleSheets = [stationery];
document.body.className = 'letter-desk';
document.body.append(sheet);
window.bookletterLetter = page;
