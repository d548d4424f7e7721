const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Words as they may stand in an HTML text or a quoted attribute and nowhere else (not in a script, style or comment).
 * Source: https://html.spec.whatwg.org/multipage/syntax.html#character-references.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}
