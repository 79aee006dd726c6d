/** A letter or digit of any alphabet: Finnish domains have ä and ö (`hyvinkää.fi`). */
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const ADDRESS = new RegExp(
  `^[^\\s@<>()[\\]\\\\,;:"]+@(?:${LABEL}\\.)+\\p{L}(?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])$`,
  'u',
);

/**
 * Whether the text is one e-mail address that can be written to: a local part, `@`, a domain of two labels or more.
 * Lenient where RFC 5321 and 6531 are (ä, apostrophe, plus sign), strict about what people mistype (spaces, double dots).
 */
export function isEmailAddress(text: string): boolean {
  const local = text.slice(0, text.lastIndexOf('@'));
  return (
    text.length <= 254 &&
    ADDRESS.test(text) &&
    !local.startsWith('.') &&
    !local.endsWith('.') &&
    !local.includes('..')
  );
}
