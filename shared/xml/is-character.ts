/** Whether a character reference may give `code`: not 0, and no half of a surrogate pair (XML 1.0, 2.2; HTML 13.2.5.80). */
export function isCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
