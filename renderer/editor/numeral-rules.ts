import { type ExtendedRegExpMatchArray, InputRule } from '@tiptap/core';
import type { Node, NodeType, ResolvedPos } from '@tiptap/pm/model';
import { wrapRangeInList } from '@tiptap/pm/schema-list';
import type { Transaction } from '@tiptap/pm/state';
import { canJoin } from '@tiptap/pm/transform';
import { areNumbers, findMark, type Mark } from '../../shared/letters/numerals/numerals.ts';
import { findNumberedList } from './find-list.ts';

/** A name may begin with it: `A. Smith`, `I. Newton`. It is taken for a list where `B.` follows. */
const MAY_BE_A_NAME = new Set(['A.', 'I.']);

function findTyped(text: string) {
  const [, typed = ''] = /^(\S{1,9})\s$/.exec(text) ?? [];
  const found = findMark(typed, 0);
  if (found?.length !== typed.length) return null;
  return { index: 0, text, data: { marks: found.marks } };
}

function marksOf(match: ExtendedRegExpMatchArray): readonly Mark[] {
  return match.data?.marks ?? [];
}

function isAfter(
  list: Node | null | undefined,
  { numerals, number }: Mark,
  type: NodeType,
): boolean {
  if (list?.type !== type || list.attrs.numerals !== numerals) return false;
  return list.childCount + list.attrs.start === number;
}

/** Whether a list further up, where it stands, goes on with a mark; other words stand between. */
function goesOn(place: ResolvedPos, { numerals, number }: Mark, type: NodeType): boolean {
  const around = place.node(place.depth - 1);
  for (let at = place.index(place.depth - 1) - 1; at >= 0; at -= 1) {
    const list = around.child(at);
    if (list.type === type && list.attrs.numerals === numerals) {
      return list.childCount + list.attrs.start === number;
    }
  }
  return false;
}

function mayBegin({ numerals, number }: Mark): boolean {
  // `③` and `(3)` go on with what came before, whatever stands between.
  return number === 1 ? !MAY_BE_A_NAME.has(numerals) : areNumbers(numerals);
}

function siblingBefore(place: ResolvedPos): Node | null {
  const index = place.index(place.depth - 1);
  return index === 0 ? null : place.node(place.depth - 1).child(index - 1);
}

/** Makes the paragraph at `from` a list, or the next item of the list above it. Output: whether it could. */
function makeList(
  tr: Transaction,
  from: number,
  { numerals, number }: Mark,
  type: NodeType,
): boolean {
  const range = tr.doc.resolve(from).blockRange();
  if (range === null || !wrapRangeInList(tr, range, type, { numerals, start: number }))
    return false;
  const before = tr.doc.resolve(from - 1).nodeBefore;
  const joins = isAfter(before, { numerals, number }, type) && canJoin(tr.doc, from - 1);
  if (joins) tr.join(from - 1);
  return true;
}

/** In a list's one item, its first mark says how the list is numbered. */
function changeRule(type: NodeType): InputRule {
  return new InputRule({
    find: findTyped,
    handler: ({ state, range, match }) => {
      const place = state.doc.resolve(range.from);
      const found = findNumberedList(place);
      const mark = marksOf(match).find(mayBegin);
      const isInFirst = found?.list.type === type && place.depth === found.depth + 2;
      if (!isInFirst || mark === undefined) return null;
      if (found.list.childCount > 1 || place.index(found.depth + 1) > 0) return null;
      const attributes = { numerals: mark.numerals, start: mark.number };
      state.tr.delete(range.from, range.to).setNodeMarkup(found.position, undefined, attributes);
      return undefined;
    },
  });
}

/** A mark begins a list, or goes on with the one right above. */
function beginRule(type: NodeType): InputRule {
  return new InputRule({
    find: findTyped,
    handler: ({ state, range, match }) => {
      const place = state.doc.resolve(range.from);
      const marks = marksOf(match);
      const mark = marks.find((each) => goesOn(place, each, type)) ?? marks.find(mayBegin);
      if (mark === undefined) return null;
      return makeList(state.tr.delete(range.from, range.to), range.from, mark, type)
        ? undefined
        : null;
    },
  });
}

/** The first mark's length with its space, where a paragraph begins with it. */
function lengthOfFirst(paragraph: Node | null, { numerals }: Mark): number {
  const text = paragraph?.type.name === 'paragraph' ? paragraph.textContent : '';
  const found = findMark(text, 0);
  const isFirst = found?.marks.some((each) => each.numerals === numerals && each.number === 1);
  if (found === undefined || isFirst !== true) return 0;
  return text.charAt(found.length) === ' ' ? found.length + 1 : 0;
}

/** The second mark makes a list of its paragraph and the one above, which begins with the first. */
function secondRule(type: NodeType): InputRule {
  return new InputRule({
    find: findTyped,
    handler: ({ state, range, match }) => {
      const place = state.doc.resolve(range.from);
      const before = siblingBefore(place);
      const mark = marksOf(match).find(
        (each) => each.number === 2 && lengthOfFirst(before, each) > 0,
      );
      if (mark === undefined || before === null) return null;
      const { tr } = state;
      const start = place.before() - before.nodeSize + 1;
      tr.delete(range.from, range.to).delete(start, start + lengthOfFirst(before, mark));
      const blocks = tr.doc.resolve(start).blockRange(tr.doc.resolve(tr.mapping.map(range.from)));
      const attributes = { numerals: mark.numerals, start: 1 };
      return blocks && wrapRangeInList(tr, blocks, type, attributes) ? undefined : null;
    },
  });
}

/** What a mark and a space do where they are typed at the start of a paragraph. Backspace takes it back. */
export function numeralRules(type: NodeType): InputRule[] {
  return [changeRule(type), secondRule(type), beginRule(type)];
}
