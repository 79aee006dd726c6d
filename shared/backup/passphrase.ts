/** Below these a machine guesses a passphrase that its file gives it all the time to guess at. */
const WORDS = 5;
const LETTERS = 3;
const SIGNS = 20;
/** Three times or more: twice is in many words. A longer piece is long enough said once. */
const REPEATED = /(.{1,40}?)\1{2,}/gu;

/**
 * Whether `passphrase` is long enough: five different words of three letters or more, or 20 signs without the blanks. What
 * is said again does not count, be it a word or a piece of one.
 */
export function isLongPassphrase(passphrase: string): boolean {
  const different = new Set(passphrase.normalize('NFC').toLowerCase().split(/\s+/u));
  const words = [...different].map((word) => word.replace(REPEATED, '$1'));
  const spelt = words.map((word) => word.replace(/\P{L}/gu, ''));
  const long = new Set(spelt.filter((letters) => letters.length >= LETTERS));
  return long.size >= WORDS || [...words.join('')].length >= SIGNS;
}
