import { resolve } from 'node:path';
import { localDay } from '../../../data/backups/local-day.ts';
import { nameUnprintable } from '../../../shared/fonts/name-unprintable.ts';
import type { LetterModel } from '../../../shared/letters/letter-model.ts';
import type { LetterDraft } from '../../../shared/letters/letter-schema.ts';
import { countInSquares, MOST_IN_SQUARES } from '../../../shared/letters/squares/fit-squares.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { composeLetter } from '../../letters/compose-letter.ts';
import { encodeLetter } from '../../letters/encode-letter.ts';
import { gatherPictures } from '../../letters/gather-pictures.ts';
import { readJournal } from '../journal/with-journal.ts';
import type { CommandSpec } from '../program/command-spec.ts';
import { readFlag, readText } from '../program/values.ts';
import { draftLetter } from './draft-letter.ts';
import { drawByElectron } from './draw-by-electron.ts';
import { isInOurFonts, LETTER_OPTIONS, readLetterFormat } from './letter-options.ts';
import { printByElectron } from './print-by-electron.ts';
import { refuseWrittenOver, writeLetterFile } from './write-letter-file.ts';

/** A letter that would not be on the squares that were asked for is not written on anything else. */
function refuseTooLong(draft: LetterDraft, model: LetterModel): Result<null> {
  if (draft.stationery === model.stationery) return ok(null);
  const letters = countInSquares(model);
  return fail({ code: 'too-long-for-squares', letters, most: MOST_IN_SQUARES });
}

export const letterCommand: CommandSpec = {
  name: 'letter',
  argument: { name: 'notebook', help: 'letterNotebook' },
  options: LETTER_OPTIONS,
  examples: [
    "letter '인공지능의 역사' --to 휀 --out letter.pdf --arrange years --footnotes --draw-timelines",
    "letter '원서 읽기' --to 휀 --out letter.docx --page 'Rich Dad Poor Dad' --favourites --paper A5",
    "letter '원서 읽기' --to 휀 --out new.pdf --unsent",
    "letter '원서 읽기' --to 휀 --to 지우 --out letter.pdf --open-when 15",
    "letter '원서 읽기' --to 휀 --out letter.epub --favourites",
    "letter '원서 읽기' --to Emma --out letter.html --language en --opening 'I kept these for you.'",
  ],
  run: async (context, values) => {
    const { io, deps, texts } = context;
    const out = readText(values, 'out') ?? '';
    const format = readLetterFormat(out);
    if (!format.ok) return format;
    const path = resolve(io.cwd, out);
    const free = readFlag(values, 'force') ? ok(null) : await refuseWrittenOver(path, out);
    if (!free.ok) return free;
    const model = await readJournal(context, async (store) => {
      const draft = draftLetter(store, values, localDay(deps.now()));
      if (!draft.ok) return draft;
      const composed = composeLetter(store.state(), store.damaged, draft.value);
      if (!composed.ok) return composed;
      const fits = refuseTooLong(draft.value, composed.value);
      return fits.ok ? ok({ ...composed.value, journal: store.folder }) : fits;
    });
    if (!model.ok) return model;
    const { journal, ...letter } = model.value;
    const bytes = await encodeLetter(letter, format.value, {
      print: () => printByElectron({ flag: '--print-letter', job: model.value }, io.runElectron),
      draw: (svgs) => drawByElectron(svgs, io.runElectron),
      findFonts: io.findFonts,
      gather: () => gatherPictures(deps.fileSystem, journal, letter),
    });
    if (!bytes.ok) return bytes;
    const written = await writeLetterFile(deps.fileSystem, path, bytes.value);
    if (!written.ok) return written;
    const lost = isInOurFonts(format.value) ? nameUnprintable(letter) : undefined;
    return ok({
      json: { out: path, format: format.value },
      text: texts.wroteLetter(out),
      notices: lost ? [texts.unprintable(out, lost)] : [],
    });
  },
};
