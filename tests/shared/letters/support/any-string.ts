import fc from 'fast-check';

const ANY_CHARACTER = fc.oneof(
  fc.nat({ max: 0x7f }),
  fc.nat({ max: 0xffff }),
  fc.nat({ max: 0x10ffff }),
);

/** Any characters, lone surrogates too. The `binary` unit of fast-check takes seconds to set up. */
export function anyString(maxLength: number): fc.Arbitrary<string> {
  const unit = ANY_CHARACTER.map((code) => String.fromCodePoint(code));
  return fc.string({ unit, maxLength });
}
