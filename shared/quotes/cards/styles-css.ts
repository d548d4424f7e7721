/** A page of a book: the mark of a quotation hangs in the margin, a short line stands over the source. */
const PAPER = `
.card-paper { padding-left: 148px; background: #faf6ee; color: #2b2622; }
.card-paper .card-words::before {
  content: "“"; position: absolute; right: 100%; top: -0.06em; margin-right: 0.12em;
  color: #b5482f; font-size: 1.9em; line-height: 1; letter-spacing: 0;
}
.card-paper .card-has-marks { text-indent: -0.46em; }
.card-paper .card-has-marks::before { content: none; }
.card-paper .card-dedication { margin-right: 160px; }
/* Where nobody is named, the words begin below the ribbon, as below the moon. */
.card-paper .card-art + .card-body { margin-top: 92px; }
.card-paper .card-translation, .card-paper .card-source { color: #6b6158; }
.card-paper .card-source { padding-top: 30px; }
.card-paper .card-source::after {
  content: ""; position: absolute; top: 0; left: 0; width: 72px; height: 4px; background: #b5482f;
}`;

const NIGHT = `
.card-night { padding: 168px 128px 84px; background: #18233f; color: #f5ecd8; }
.card-night :is(.card-words, .card-translation):lang(ko) { font-family: "Nanum Myeongjo", "Gowun Batang", "Source Serif 4", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", serif; }
.card-night .card-dedication { margin: -64px 180px 24px 0; color: #f2cf7f; }
.card-night .card-art + .card-body { margin-top: 140px; }
.card-night .card-translation { color: #c3c6d8; }
.card-night .card-source { min-height: 88px; max-width: 640px; margin-top: 84px; color: #cdc9d4; }`;

/** An envelope of letters that fly: a border of red and blue, the words under the address. */
const AIRMAIL = `
.card-airmail {
  padding: 128px 128px 108px; color: #2b3550;
  background: repeating-linear-gradient(-45deg, #bf3f33 0 34px, #fbf7ee 34px 62px, #33507f 62px 96px, #fbf7ee 96px 124px);
}
.card-airmail .card-art { background: linear-gradient(#fbf7ee, #fbf7ee) 40px 40px / calc(100% - 80px) calc(100% - 80px) no-repeat; }
.card-airmail::after {
  content: "PAR AVION"; position: absolute; top: 100px; left: 128px; padding: 8px 18px 9px 22px;
  background: #33507f; color: #fbf7ee; font: 600 25px/1 "Source Serif 4", serif; letter-spacing: 0.2em;
}
.card-airmail .card-dedication {
  align-self: flex-start; margin: 58px 330px 0 0; padding: 0 20px 2px 0; border-bottom: 3px solid #c9c6bf;
}
.card-airmail .card-body { margin-top: 72px; padding-top: 40px; }
.card-airmail .card-dedication + .card-body { margin-top: 0; padding-top: 54px; }
.card-airmail:not(:has(.card-dedication)) .card-body { margin-top: 176px; padding-top: 20px; }
.card-airmail .card-translation { color: #5d6478; }
.card-airmail .card-source { color: #5d6478; }
.card-airmail .card-has-marks { text-indent: -0.46em; }`;

/** Manuscript paper: squares for Hangul, lines for other letters, in the reddish brown that it is printed in. */
const MANUSCRIPT = `
.card-manuscript {
  --cell: calc(856px / var(--card-columns)); --line: #d8957a;
  padding: 92px 110px 76px; background: #fcf9f1; color: #34302c;
}
.card-manuscript .card-dedication { margin-bottom: 24px; }
.card-manuscript .card-body { justify-content: flex-start; }
.card-squares { padding: 12px 0; border: solid var(--line); border-width: 3px 2px; }
.card-row {
  display: grid; grid-template-columns: repeat(var(--card-columns), var(--cell)); height: var(--cell);
  margin-bottom: calc(var(--cell) * 0.26); border: solid var(--line); border-width: 1.5px 0;
}
.card-row:last-child { margin-bottom: 0; }
.card .card-cell {
  display: grid; place-items: center; overflow: visible; border-left: 1.5px solid var(--line);
  font: 400 calc(var(--cell) * 1.02)/1 "Nanum Pen Script", "Gowun Batang", "Source Serif 4", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", cursive;
  white-space: nowrap;
}
.card .card-cell:first-child { border-left: 0; }
.card-imprint {
  display: flex; justify-content: space-between; margin-top: 10px; color: #bb6f52;
  font: 400 22px/1.3 "Source Serif 4", "Gowun Batang", serif;
}
.card-imprint::after { content: "책편지 원고지"; }
.card.card-manuscript .card-words {
  flex: 1 0 auto; padding: 0 18px; line-height: 1.26; letter-spacing: 0; text-wrap: wrap;
  font-family: "Nanum Pen Script", "Gowun Batang", "Source Serif 4", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", cursive;
  background: repeating-linear-gradient(#0000 0 calc(1.26em - 2.5px), var(--line) calc(1.26em - 2.5px) 1.26em);
  background-position: 0 -0.16em; border-top: 3px solid var(--line);
}
.card-manuscript .card-quote:has(.card-words) { display: flex; flex: 1 0 auto; flex-direction: column; }
.card-manuscript .card-translation { margin-top: 26px; font-size: 34px; color: #6b6158; }
.card-manuscript .card-source { margin-top: 28px; color: #6b6158; text-align: right; }`;

const BOTANICAL = `
.card-botanical { padding: 176px 148px 112px; background: #f4f1e6; color: #2d3a2c; text-align: center; }
.card-botanical .card-dedication { margin-bottom: 12px; color: #a5492c; }
.card-botanical :is(.card-words, .card-translation) { text-wrap: balance; }
.card-botanical .card-translation { color: #5a6652; }
.card-botanical .card-source { max-width: 560px; margin: 44px auto 0 0; padding-left: 0; color: #5a6652; text-align: left; }`;

/** The board of a book, in the cloth that the app binds this book in; the words are stamped on it. */
const CLOTH = `
.card-cloth {
  padding: 136px 128px 120px 188px; background-color: var(--card-cloth); color: var(--card-ink); text-align: center;
}
.card-cloth .card-art {
  background:
    repeating-linear-gradient(#0000 0 2px, rgb(255 255 255 / 0.045) 2px 3px, #0000 3px 4px, rgb(0 0 0 / 0.07) 4px 5px),
    repeating-linear-gradient(90deg, #0000 0 2px, rgb(255 255 255 / 0.04) 2px 3px, #0000 3px 4px, rgb(0 0 0 / 0.08) 4px 5px);
}
.card-cloth .card-art::before {
  content: ""; position: absolute; inset: 0 auto 0 62px; width: 12px;
  background: linear-gradient(90deg, rgb(0 0 0 / 0.3) 0 5px, rgb(0 0 0 / 0.12) 5px 9px, rgb(255 255 255 / 0.14) 9px 12px);
}
.card-cloth .card-art::after {
  content: ""; position: absolute; inset: 64px 60px 64px 118px; opacity: 0.72;
  border: 4px solid var(--card-ink); outline: 2px solid var(--card-ink); outline-offset: -16px;
}
.card-cloth :is(.card-words, .card-translation):lang(ko) { font-family: "Nanum Myeongjo", "Gowun Batang", "Source Serif 4", "Noto Serif KR", "Bookletter Rest", "Bookletter Emoji", serif; }
.card-cloth :is(.card-words, .card-translation) { text-wrap: balance; }
.card-cloth .card-dedication { margin-bottom: 12px; }
.card-cloth .card-source { padding-top: 44px; }
.card-cloth .card-source::before { content: ""; position: absolute; top: 0; left: calc(50% - 8px); width: 16px; height: 16px; background: currentColor; transform: rotate(45deg); }`;

export function stylesCss(): string {
  return [PAPER, NIGHT, AIRMAIL, MANUSCRIPT, BOTANICAL, CLOTH].join('\n');
}
