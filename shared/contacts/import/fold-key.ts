import { remember } from './remember.ts';

/**
 * `text` as a key to compare headers by: lower case, without diacritics, spaces and punctuation, `ß` as `ss`.
 * `S-posti` → `sposti`.
 */
export const foldKey = remember((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, ''),
);
