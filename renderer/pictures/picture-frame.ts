import '../styles/fonts.css';
import './picture-frame.css';
import { loadLetterFonts } from '../letters/load-letter-fonts.ts';
import type { PicturePage } from './picture-page.ts';

const page: PicturePage = {
  show: async (svg) => {
    const template = document.createElement('template');
    template.innerHTML = svg;
    // The hints of a drawing are not to be seen: no font is loaded for them.
    for (const hint of template.content.querySelectorAll('title, desc')) hint.remove();
    document.body.replaceChildren(template.content);
    await loadLetterFonts(document.body);
  },
};
window.bookletterPicture = page;
