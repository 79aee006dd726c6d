/** Letters that do not come apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ß: 'ss',
};
const UNCOMMON = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const MARKS = /\p{M}/gu;
/** Dashes, non-breaking spaces and curly marks come from Word and the web; a keyboard has the plain ones. */
const DASHES = /[\u2010-\u2015\u2212]/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`]/gu;
const SPACES = /\s+/gu;

/**
 * Text as search compares it: lower case, no diacritics (`Mäki` → `maki`, `Šimović` → `simovic`), plain dashes and
 * spaces, trimmed. Å, ä and ö fold too, so that a keyboard without them finds everyone; `foldKeepingLetters` tells apart.
 */
export function fold(text: string): string {
  return foldKept(foldKeepingLetters(text));
}

/** What `foldKeepingLetters` gave, folded to the end: å, ä and ö go too. It stays as long as it is. */
export function foldKept(kept: string): string {
  return /[åäö]/u.test(kept) ? kept.replace(/[åä]/gu, 'a').replace(/ö/gu, 'o') : kept;
}

/**
 * The same, but å, ä and ö stay: in Finnish they are letters of their own, and one who types them means them
 * (`Mäki` before `Maki`). Other diacritics go.
 */
export function foldKeepingLetters(text: string): string {
  // Most texts are plain, and there are many of them: spare them the slow way.
  if (isPlain(text)) return spaced(text.toLowerCase());
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(UNCOMMON, (letter) => PLAIN[letter] ?? letter)
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(/[^\u0020-\u007eåäö]/gu, (letter) => letter.normalize('NFD').replace(MARKS, ''));
  return spaced(lower);
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code < 32) return false;
  }
  return true;
}

function spaced(text: string): string {
  return (/\s\s|[^\S ]/u.test(text) ? text.replace(SPACES, ' ') : text).trim();
}
