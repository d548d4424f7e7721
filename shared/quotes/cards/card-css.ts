import { CARD_SIZES } from './card-choice.ts';
import { stylesCss } from './styles-css.ts';

/** Sizes are in pixels of the picture. `--card-size` is the size of the words, `--card-columns` the squares a row. */
const BASE = `
html, body { margin: 0; padding: 0; }
.card, .card * { box-sizing: border-box; }
.card :where(p, figure, blockquote) { margin: 0; }
.card {
  position: relative; display: flex; flex-direction: column; overflow: hidden;
  width: ${CARD_SIZES.square.width}px; height: ${CARD_SIZES.square.height}px; padding: 104px 112px 92px;
  font-family: "Source Serif 4", "Gowun Batang", "Nanum Myeongjo", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", serif;
  font-variant-numeric: lining-nums; font-kerning: normal; text-align: start;
  word-break: keep-all; line-break: strict; overflow-wrap: anywhere;
  -webkit-font-smoothing: antialiased;
}
.card-tall { height: ${CARD_SIZES.tall.height}px; }
.card:lang(ko), .card :lang(ko) {
  font-family: "Gowun Batang", "Nanum Myeongjo", "Source Serif 4", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", serif;
}
.card :not(:lang(ko)) {
  font-family: "Source Serif 4", "Gowun Batang", "Nanum Myeongjo", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", serif;
}
.card :is(:lang(ja), :lang(zh)) { word-break: normal; font-family: "Source Serif 4", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", serif; }
.card-art { position: absolute; inset: 0; }
.card-art svg { display: block; }
.card > :not(.card-art) { position: relative; }
.card .card-dedication {
  flex: none; margin-bottom: 28px; font-size: 62px; line-height: 1.1;
  font-family: "Nanum Pen Script", "Gowun Batang", "Source Serif 4", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", cursive;
}
.card-body { display: flex; flex: 1 1 0; flex-direction: column; justify-content: center; min-height: 0; }
.card-quote { flex: none; min-width: 0; }
.card-words {
  position: relative; font-size: var(--card-size); line-height: 1.42; white-space: pre-line;
  text-wrap: pretty; unicode-bidi: plaintext;
}
.card-words:lang(ko) { line-height: 1.62; letter-spacing: -0.01em; }
.card-translation {
  margin-top: calc(var(--card-size) * 0.5); font-size: max(32px, calc(var(--card-size) * 0.56));
  line-height: 1.62; white-space: pre-line; text-wrap: pretty; unicode-bidi: plaintext;
}
.card-source { flex: none; margin-top: 40px; font-size: 30px; line-height: 1.45; text-wrap: balance; }
.card-source::before { content: "— "; }`;

/** The stylesheet of every card, in all styles and both sizes. It names bundled fonts and loads none. */
export function cardCss(): string {
  return [BASE, stylesCss(), ''].join('\n');
}
