import { wrappingInputRule } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';
import { isNumerals } from '../../shared/letters/numerals/numerals.ts';
import { numeralRules } from './numeral-rules.ts';

/** A list of `1.`, or with the numerals that Koreans use. */
export const NumberedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (list) => Number(list.getAttribute('start') ?? 1),
        renderHTML: ({ start }) => (start === 1 ? {} : { start }),
      },
      numerals: {
        default: null,
        parseHTML: (list) => {
          const numerals = list.getAttribute('data-numerals');
          return isNumerals(numerals) ? numerals : null;
        },
        renderHTML: ({ numerals }) => (numerals === null ? {} : { 'data-numerals': numerals }),
      },
    };
  },
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  /** `1. ` begins a list, but the year of `2023. 3. 14.` does not. */
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,2})\.\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, { attrs, childCount }) =>
          attrs.numerals === null && childCount + attrs.start === Number(match[1]),
      }),
      ...numeralRules(this.type),
    ];
  },
  // What is pasted as text is read as Markdown.
  addProseMirrorPlugins: () => [],
});
