/** Elements that hold no words of the text. */
const WORDLESS = 'style, script, meta, link, title, iframe, object, embed, img, svg, video, audio';

/**
 * A page's content policy refuses style attributes even in a document that is only read, and says so; under another name
 * they are only read.
 */
function hideStyles(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
}

/** The elements that say what a style only showed. */
function tagsOf(style: string): string[] {
  const tags = [
    /font-weight:\s*(bold|[6-9]00)/i.test(style) ? 'strong' : '',
    /font-style:\s*italic/i.test(style) ? 'em' : '',
    /text-decoration[^;]*line-through/i.test(style) ? 's' : '',
  ];
  return tags.filter((tag) => tag !== '');
}

/** Puts what is inside an element into a new one of each name, the first outermost. */
function wrapInside(element: Element, names: readonly string[]): void {
  for (const name of names.toReversed()) {
    const wrapper = element.ownerDocument.createElement(name);
    wrapper.append(...element.childNodes);
    element.append(wrapper);
  }
}

/**
 * Input: HTML from the clipboard. Output: the same words with the structure that the editor understands: what word processors
 * say by style is said by elements (and Google's `<b style="font-weight:normal">` round a whole text is none). Nothing is
 * loaded or run: the document it is read in is of no window.
 */
export function tidyPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(hideStyles(html), 'text/html');
  for (const element of body.querySelectorAll(WORDLESS)) element.remove();
  for (const element of body.querySelectorAll('[data-style]')) {
    const style = element.getAttribute('data-style') ?? '';
    const isFalselyBold =
      /font-weight:\s*(normal|400)/i.test(style) && element.matches('b, strong');
    if (isFalselyBold) element.replaceWith(...element.childNodes);
    else if (element.matches('span, font, a')) wrapInside(element, tagsOf(style));
  }
  return body.innerHTML;
}
