/** `text` as a key to compare headers by: lower case, without diacritics, spaces and punctuation. `S-posti` → `sposti`. */
export function foldKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
