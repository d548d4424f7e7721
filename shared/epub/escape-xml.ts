import { makePrintable, makePrintableLine } from '../letters/printable-text.ts';
import { escapeHtml } from '../letters/writers/html-escapes.ts';

/** Words as they may stand in the text of XML or in a quoted attribute: what XML 1.0 forbids is left out. */
export function escapeXml(text: string): string {
  return escapeHtml(makePrintable(text));
}

/** The same on one line. */
export function escapeXmlLine(text: string): string {
  return escapeHtml(makePrintableLine(text));
}
