/** Format 4: segments in four arrays, for code points below U+10000. */
function readSegments(table: DataView): number[] {
  const count = table.getUint16(6) / 2;
  const found: number[] = [];
  for (let segment = 0; segment < count; segment += 1) {
    const last = table.getUint16(14 + segment * 2);
    const first = table.getUint16(16 + (count + segment) * 2);
    // U+FFFF ends the list and is no character.
    for (let code = first; code <= last && code < 0xffff; code += 1) found.push(code);
  }
  return found;
}

/** Format 12: groups of first, last and glyph. */
function readGroups(table: DataView): number[] {
  const found: number[] = [];
  for (let group = 0; group < table.getUint32(12); group += 1) {
    const at = 16 + group * 12;
    for (let code = table.getUint32(at); code <= table.getUint32(at + 4); code += 1) {
      found.push(code);
    }
  }
  return found;
}

function findTable(font: DataView, tag: string): number | undefined {
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)));
    if (name === tag) return font.getUint32(at + 8);
  }
  return undefined;
}

/**
 * Input: a TrueType font just subset, whose table of characters has a segment for those that it has and no others. Output: their
 * code points. Source: OpenType 1.9, cmap, formats 4 and 12.
 */
export function readCharacters(bytes: Uint8Array): ReadonlySet<number> {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = findTable(font, 'cmap');
  const found = new Set<number>();
  if (cmap === undefined) return found;
  for (let index = 0; index < font.getUint16(cmap + 2); index += 1) {
    const at = cmap + font.getUint32(cmap + 8 + index * 8);
    const table = new DataView(bytes.buffer, bytes.byteOffset + at);
    const format = table.getUint16(0);
    const codes = format === 4 ? readSegments(table) : format === 12 ? readGroups(table) : [];
    for (const code of codes) found.add(code);
  }
  return found;
}
