/** A word that may stand before a paragraph's number. */
const WORDS =
  '(?:§|[Kk]ohta|[Pp]unkt|[Pp]ara(?:graph)?\\.?|[Ss]uositus|[Rr]ekommendation|[Rr]ecommendation)';
/** `45.`, `45)`, `159.42`, `II.3`: with a mark or a capital letter after it, so that no quantity is taken for one. */
const NUMBER = new RegExp(
  `^(?:${WORDS}\\s*)?(\\d{1,3}(?:\\.\\d{1,3}){0,2}|[IVX]{1,5}\\.\\d{1,2})(?:[.):]+\\s*(?=\\D)|\\s+(?=[\\p{Lu}“"'(]))`,
  'u',
);
const DATE = /^\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/u;
const BULLET = /^[-–—•▪●○◦➢➤►‣∙*·]\s*(?=\S)/u;
const LETTER = /^(\(?(?:[a-zåäö]|[ivx]{1,5})[).])\s+(?=\S)/u;
const BRACKETED =
  /(?<!\s)\s*[([](?:see\s|ks\.?\s|se\s)?(?:paragraphs?|paras?\.?|kohdat?|kohta|§+|punkt(?:erna|er)?|styckena?|stycke)\s*(\d{1,3}(?:\s*(?:,|and|ja|sekä|och|–|-)\s*\d{1,3})*)[)\]]\s*([;.]?)$/iu;

/** The number that a paragraph begins with, and the rest of it; `''` where it begins with none. */
export function leadingNumber(text: string): { no: string; rest: string } {
  const found = DATE.test(text) ? null : NUMBER.exec(text);
  return found
    ? { no: found[1] ?? '', rest: text.slice(found[0].length).trim() }
    : { no: '', rest: text };
}

/** The mark of a point of a list that a paragraph begins with (`–`, `a)`), and the rest; `''` where there is none. */
export function leadingMark(text: string): { mark: string; rest: string } {
  const bullet = BULLET.exec(text);
  if (bullet) return { mark: '–', rest: text.slice(bullet[0].length) };
  const letter = LETTER.exec(text);
  return letter
    ? { mark: letter[1] ?? '', rest: text.slice(letter[0].length) }
    : { mark: '', rest: text };
}

/** The paragraph that a text says at its end to be of, "(paragraph 52)", as lists of proposals do; and the rest. */
export function closingNumber(text: string): { no: string; rest: string } {
  const found = BRACKETED.exec(text);
  if (!found) return { no: '', rest: text };
  const no = (found[1] ?? '').replace(/(?:(?<!\s)\s+)?(?:,|and|ja|sekä|och)\s*/giu, ', ').trim();
  return { no, rest: `${text.slice(0, found.index)}${found[2] ?? ''}`.trim() };
}
