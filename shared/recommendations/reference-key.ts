import { fold } from '../text/fold.ts';

/** Words between a document's sign and the number of a paragraph. */
const BETWEEN =
  /(?<![\p{L}\p{N}])(?:kohta|kohdat|punkt(?:er)?|paragraphs?|paras?|stycke|suositus|rekommendation|recommendation|nro|no|nr)(?![\p{L}\p{N}])/gu;

/**
 * What two ways to write one reference have in common: "GRETA(2019)06, kohta 92" and "GRETA (2019) 6 § 92" are the same.
 * `''` for a reference without a letter or number.
 */
export function referenceKey(reference: string): string {
  return fold(reference)
    .replace(BETWEEN, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<!\d)0+(?=\d)/gu, '')
    .trim();
}

/**
 * The reference of a paragraph of a document: sign and number, as the Council of Europe writes it (`§`); numbers of
 * several parts (of the UPR) stand alone. `''` where neither is known.
 */
export function referenceOf(sign: string, no: string): string {
  const shown = no === '' || /[.\p{L}]/u.test(no) ? no : `§ ${no}`;
  return [sign.trim(), shown].filter(Boolean).join(', ');
}
