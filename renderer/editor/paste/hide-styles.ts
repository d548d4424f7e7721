/** Without the elements of a name, as a browser reads them: one that is not closed goes on to the end. */
function cutElements(html: string, name: string): string {
  const open = new RegExp(`<${name}(?=[\\s/>])`, 'gi');
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
  let kept = '';
  for (let at = 0; ; at = close.lastIndex) {
    open.lastIndex = at;
    const start = open.exec(html)?.index;
    kept += html.slice(at, start);
    if (start === undefined) return kept;
    close.lastIndex = start;
    if (close.exec(html) === null) return kept;
  }
}

/** Their content is no markup, in a window that runs scripts, and no words. */
const CUT = ['style', 'script', 'noscript'];

/**
 * A page's content policy refuses styles and a base even in a document that is only read, and says so; a style attribute
 * under another name, `data-style`, is only read. It is for quiet, not for safety.
 */
export function hideStyles(html: string): string {
  return CUT.reduce(cutElements, html).replace(/<[a-z][^>]*>/gi, (tag) =>
    /^<base[\s/>]/i.test(tag) ? '' : tag.replace(/\sstyle\s*=/gi, ' data-style='),
  );
}

/** The style that an element had before `hideStyles`. */
export function styleOf(element: Element): string {
  return element.getAttribute('data-style') ?? '';
}
