/** Keys of short texts that lists repeat in every row: a language, a country. */
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/**
 * `text` as a key to compare headers by: lower case, without diacritics, spaces and punctuation, `ß` as `ss`.
 * `S-posti` → `sposti`.
 */
export function foldKey(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const key = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (text.length <= 40 && known.size < MOST_KNOWN) known.set(text, key);
  return key;
}
