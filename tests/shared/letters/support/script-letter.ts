import type { LetterModel } from '../../../../shared/letters/letter-model.ts';
import { makeDraft, makeModel } from './make-letter.ts';
import { type LooseEntry, makeNotebook, makePage } from './make-pages.ts';

/** A line of each kind of writing that trips programs up. */
export const SCRIPTS = {
  emoji: '👨‍👩‍👧‍👦 가족, 🇰🇷 깃발, 👍🏽 엄지, ❤️ 마음, 1️⃣ 하나',
  hanja: '書는 글 서, 讀은 읽을 독, 𠮷野家의 𠮷',
  oldHangul: 'ᄒᆞᆫ글 나랏말ᄊᆞ미 듕귁에 달아 ᄡᅳᆯ ᄉᆡ',
  rareSyllables: '뷁 쀍 똠방각하 휀',
  compatibility: 'ㄱㄴㄷ ㅏㅑ ㈜ ㎏ ① Ⅳ ½',
  hebrew: 'שלום לך, ילדתי האהובה 123',
  arabic: 'السلام عليكم يا ابنتي ١٢٣',
  mixed: '아빠가 שלום 하고 말했다 (العربية)',
  combining: 'é à ñ ạ̈ Å ǖ',
  zeroWidth: '가\u200b나\u200c다\u200d라\u2060마',
  cyrillicGreek: 'Привет, мой ребёнок. Γειά σου',
  japanese: 'こんにちは、カタカナ、漢字',
  longWord:
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3),
  longHangul: '띄어쓰지않은긴말'.repeat(20),
  longAddress: `https://example.com/${'path/'.repeat(40)}?q=1`,
  marks: '<script>alert(1)</script> & "marks" \'single\' `code` *별* _밑줄_ #1 [a](b) | ~~no~~ \\',
} as const;

/** Every one of these scripts as a quote, an event, a definition and in a note. */
export function makeScripts(): LetterModel {
  const lines = Object.values(SCRIPTS);
  const entries: LooseEntry[] = [
    ...lines.map((text) => ({ kind: 'quote' as const, text, favourite: false })),
    ...lines.map((text) => ({ kind: 'event' as const, date: '2023-03', text })),
    ...lines.map((term) => ({ kind: 'definition' as const, term, otherNames: [], meaning: '뜻' })),
  ];
  const page = makePage(2, `글자들 ${SCRIPTS.hanja}`, entries);
  const notebook = makeNotebook('온갖 글자', 'notes', [page]);
  const letter = makeDraft({ opening: '글자들을 보낸다.', arrangement: 'pages' });
  return makeModel({ letter, notebook, pages: [page], parent: { calledAs: '아빠' } });
}
