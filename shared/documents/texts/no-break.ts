const NO_BREAK = '\u00a0';

const FINNISH_MONTHS =
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu';
const OTHER_MONTHS =
  '[Jj]anuar[iy]|[Ff]ebruar[iy]|[Mm]ars|March|[Aa]pril|[Mm]aj|May|[Jj]uni|June|[Jj]uli|July|[Aa]ugust|[Ss]eptember|[Oo]ktober|October|[Nn]ovember|[Dd]ecember';

/** What a number stands after: the word or abbreviation that says of what it is the number. */
const BEFORE_NUMBER = [
  String.raw`[Ss]s?\.|pp?\.|[Nn]ro|[Nn]r|n:o|[Nn]o\.|[Kk]lo|[Kk]l\.|[Kk]ap\.|[Aa]rt\.|mom\.`,
  '[Aa]rtikel|[Aa]rticles?|[Ss]ections?|[Pp]aragraph|[Kk]apitel|[Cc]hapter|[Ll]uku|[Ll]iite|[Bb]ilaga|[Aa]nnex',
  '[Oo]mgång|[Rr]ound|[Cc]ycle|SopS|FördrS|VN',
  String.raw`§(?::\p{L}{1,4})?|\((?:EU|EY|EG|EC)\)`,
].join('|');

/** What stands after its number: marks, parts of laws, units. */
const AFTER_NUMBER = [
  '§|%|‰|€',
  String.raw`mom(?:\.|ent)|kohta|kohda[nls]|alakohta|alakohda|artikla|luku(?!\p{L})|luvu[nls]|kierro`,
  String.raw`(?:kk|pv|v|h|min|km|kpl|mån|d|st|år|eur|euroa?|milj|mn|md|mrd|sivua?|s)(?!\p{L})`,
].join('|');

/**
 * The places between a number and its word. A number may have a letter ("19 b artikla"), and digits go by threes
 * ("1 200 000").
 */
const PLACES = new RegExp(
  [
    String.raw`(?<=(?<![\p{L}\d])(?:${BEFORE_NUMBER})) (?=\d)`,
    String.raw`(?<=\d\.?(?: \p{Ll})?) (?=${AFTER_NUMBER})`,
    String.raw`(?<=\d) (?=\p{Ll} (?:${AFTER_NUMBER}))`,
    String.raw`(?<=(?<!\d)\d{1,2}\.) (?=${FINNISH_MONTHS})`,
    String.raw`(?<=(?<!\d)\d{1,2}) (?=(?:${OTHER_MONTHS})(?!\p{L}))`,
    String.raw`(?<=(?<![\d.,])[1-9]\d{0,2}(?: \d{3}){0,3}) (?=\d{3}(?!\d))`,
  ].join('|'),
  'gu',
);

/** `text` that stands on one line whole: a phone number. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}

/**
 * `text` as a document prints it: the number of a section, law, page, day or unit never parts from its word at the end of
 * a line ("24 §", "16 §:n 3 mom.", "30. marraskuuta", "s. 5", "1 200"). Returns it with no-break spaces there.
 */
export function keepNumbers(text: string): string {
  return /\d/u.test(text) && text.includes(' ') ? text.replace(PLACES, NO_BREAK) : text;
}
