/** Signs of the fonts Wingdings and Symbol that people tick and list with, by their code (private use from U+F000). */
const SIGNS: Readonly<Record<string, string>> = {
  f0fc: '✓',
  f0fb: '✗',
  f0fe: '☒',
  f0fd: '☒',
  f0a8: '☐',
  f06f: '☐',
  f0b7: '•',
  f0a7: '▪',
  f0d8: '➢',
  f0e0: '→',
  f0ae: '→',
  f0b3: '≥',
  f0a3: '≤',
  f0b1: '±',
  f0b0: '°',
};

/** The letter of a symbol font's sign; U+FFFD where it is not known. */
export function symbolLetter(code: string): string {
  const number = Number.parseInt(code, 16);
  const inFont = number < 0xf000 ? number + 0xf000 : number;
  return SIGNS[inFont.toString(16)] ?? '\uFFFD';
}

/** A text with the signs of a symbol font as letters; those that are not known stay as they are. */
export function withSymbols(text: string): string {
  if (!/[\uF000-\uF0FF]/u.test(text)) return text;
  return text.replace(/[\uF000-\uF0FF]/gu, (sign) => {
    const letter = symbolLetter(sign.charCodeAt(0).toString(16));
    return letter === '\uFFFD' ? sign : letter;
  });
}

/** Whether a text has a letter of a font alone, or one that could not be read. */
export function hasUnknownSign(text: string): boolean {
  return /[\uE000-\uF8FF\uFFFD]/u.test(text);
}
