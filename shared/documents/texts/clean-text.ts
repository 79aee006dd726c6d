/** Line ends of every system and of pasted Word text (vertical tab, form feed, U+2028, U+2029). */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/**
 * Controls (but line feed), lone surrogates, noncharacters (which make an XML file invalid), a stray byte order mark,
 * and the marks that turn the direction of the text around (they let a name pose as another).
 */
const UNWANTED =
  /(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|[\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** What most texts consist of: Latin letters and the usual marks, none of which is changed. */
const USUAL = /^[\n\u0020-\u007e\u00a0-\u00ff\u2010-\u2026]*$/u;

/**
 * Text as a document may hold it: composed (NFC), lines ended by `\n`, tabs as spaces, nothing that Word cannot open.
 * Spaces at both ends go.
 */
export function cleanText(text: string): string {
  return cleanPiece(text).trim();
}

/** The same for a piece of a text, whose spaces at both ends part it from the next one. */
export function cleanPiece(text: string): string {
  if (USUAL.test(text)) return text;
  return text.replace(LINE_ENDS, '\n').replace(/\t/gu, ' ').replace(UNWANTED, '').normalize('NFC');
}
