import type {
  GlossaryGroup,
  GlossaryLine,
  Named,
} from '../../shared/definitions/arrange-glossary.ts';
import { fitText, prepareText } from '../../shared/search/match-text.ts';

/**
 * Input: a glossary and what is typed. Output: the lines whose name fits, also by first consonants, and the terms that have such
 * another name; everything where nothing is typed.
 */
export function filterGlossary<Of extends Named>(
  groups: readonly GlossaryGroup<Of>[],
  typed: string,
): readonly GlossaryGroup<Of>[] {
  const query = prepareText(typed);
  if (query.text === '') return groups;
  const fits = (name: string) => fitText(prepareText(name), query) !== undefined;
  const isShown = ({ name, isOther, of }: GlossaryLine<Of>) =>
    fits(name) || (!isOther && of.otherNames.some(fits));
  return groups.flatMap(({ letter, lines }) => {
    const shown = lines.filter(isShown);
    return shown.length === 0 ? [] : [{ letter, lines: shown }];
  });
}
