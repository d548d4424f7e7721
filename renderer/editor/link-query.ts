import { type Editor, Extension } from '@tiptap/core';
import {
  type EditorState,
  Plugin,
  PluginKey,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';

/** `[[` and what is typed after it, up to the cursor. Places are ProseMirror's. */
export type LinkQuery = { readonly from: number; readonly to: number; readonly text: string };

type Asked = {
  readonly query: LinkQuery | null;
  /** Where `[[` stands that the parent wants to be nothing but that. */
  readonly left: number | null;
};

const KEY = new PluginKey<Asked>('linkQuery');
const NOTHING: Asked = { query: null, left: null };

/** The longest text that is looked for, in UTF-16 code units. */
const LONGEST = 60;
const PATTERN = new RegExp(`\\[\\[(?!\\s)([^[\\]\\n\\ufffc]{0,${LONGEST}})$`);

function readQuery({ selection }: EditorState): LinkQuery | null {
  const { $from, empty } = selection;
  const isCode =
    $from.parent.type.spec.code === true || $from.marks().some(({ type }) => type.name === 'code');
  if (!empty || !$from.parent.isTextblock || isCode) return null;
  const start = Math.max(0, $from.parentOffset - LONGEST - 2);
  const before = $from.parent.textBetween(start, $from.parentOffset, null, '\ufffc');
  const found = PATTERN.exec(before);
  if (found === null) return null;
  return { from: $from.pos - found[0].length, to: $from.pos, text: found[1] ?? '' };
}

/** It is asked from the second bracket on, not where the cursor only comes by, until it is answered or left. */
function followQuery(tr: Transaction, before: Asked, state: EditorState): Asked {
  const meta: unknown = tr.getMeta(KEY);
  if (meta === 'leave') return { query: null, left: before.query?.from ?? before.left };
  const query = readQuery(state);
  if (query === null) return NOTHING;
  const stood = before.query?.from ?? before.left;
  const isSame = stood !== null && tr.mapping.map(stood, -1) === query.from;
  if (isSame && before.query === null) return { query: null, left: query.from };
  const begins = meta === 'ask' || (tr.docChanged && query.text === '');
  return isSame || begins ? { query, left: null } : NOTHING;
}

/** What is asked for in an editor now, or null. */
export function queryOf(editor: Editor): LinkQuery | null {
  return KEY.getState(editor.state)?.query ?? null;
}

/** Leaves what was typed as it is, and asks no more for it. */
export function leaveQuery(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(KEY, 'leave'));
}

/** Begins a link at the cursor, or with the chosen words. */
export function beginQuery(editor: Editor): void {
  editor.commands.focus();
  const { doc, tr, selection } = editor.state;
  const { $from, $to, from, to } = selection;
  const words = $from.sameParent($to) ? doc.textBetween(from, to, null, '\ufffc').trim() : '';
  const isFit = words.length <= LONGEST && !/[[\]\n\ufffc]/.test(words);
  if (isFit) tr.insertText(`[[${words}`, from, to);
  else tr.insertText('[[', to);
  tr.setSelection(TextSelection.near(tr.doc.resolve(tr.mapping.map(to)), -1));
  editor.view.dispatch(tr.setMeta(KEY, 'ask').scrollIntoView());
}

type LinkQueryOptions = {
  /** Input: a title that was typed whole, `[[title]]`. Output: the link to what alone is called so. */
  readonly findLink: (
    title: string,
  ) => { readonly address: string; readonly text: string } | undefined;
};

/** Knows when `[[` asks for a page or a term; what answers it is drawn elsewhere. */
export const LinkQueries = Extension.create<LinkQueryOptions>({
  name: 'linkQueries',
  addOptions: () => ({ findLink: () => undefined }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const closeWhole = (from: number): boolean => {
      const { $from } = editor.state.selection;
      const before = $from.parent.textBetween(0, $from.parentOffset, null, '\ufffc');
      const title = /\[\[([^[\]]+)\]$/.exec(before)?.[1];
      const link = title === undefined ? undefined : options.findLink(title);
      if (title === undefined || link === undefined) return false;
      return editor.commands.insertReference({ from: from - title.length - 3, to: from }, link);
    };
    return [
      new Plugin<Asked>({
        key: KEY,
        state: {
          init: () => NOTHING,
          apply: (tr, before, _old, state) => followQuery(tr, before, state),
        },
        props: {
          handleTextInput: (_view, from, to, text) =>
            from === to && text === ']' && closeWhole(from),
          handleDOMEvents: {
            blur: (view) => {
              const isAsked = KEY.getState(view.state)?.query != null;
              if (isAsked) view.dispatch(view.state.tr.setMeta(KEY, 'leave'));
              return false;
            },
          },
        },
      }),
    ];
  },
});
