import { looksLikeOrganisation } from './table/cell-kinds.ts';
import { unquote } from '../../tabular/quoted-text.ts';
import { isGivenName } from './names/given-names.ts';
import type { ContactField } from './plan.ts';

/** A row that is no contact: blank, a total, or a heading or note between or below the contacts. */
export type RowKind = 'contact' | 'blank' | 'total' | 'note';

const TOTAL =
  /^(?:kaikki )?(?:yhteensä|yht|summa|välisumma|lukumäärä|lkm|total|totalt|sammanlagt|summa summarum|grand total|subtotal|antal|count|sum)(?![\p{L}\p{N}])\.?\s{0,9}:?\s{0,9}(?:\d[\d\s.,]*)?(?:kpl|st|henkilöä|henkeä|personer|pcs)?\.?$/iu;
/** What lists count, as it stands behind a number and before a colon. */
const COUNTED_NOUN =
  '(?:tahoa|kuntaa|kaupunkia|henkilöä|henkeä|hlöä?|jäsentä|osallistujaa|edustajaa|vastaajaa|vastausta|vastannutta|ilmoittautunutta|kutsuttua|nimettyä|nimeä|järjestöä|yhdistystä|organisaatiota|ministeriötä|virastoa|viranomaista|yksikköä|yhteystietoa|yhteyshenkilöä|kontaktia|osoitetta|riviä|kpl|kommuner|städer|personer|medlemmar|deltagare|representanter|svar|anmälda|inbjudna|organisationer|föreningar|ministerier|myndigheter|ämbetsverk|enheter|kontakter|kontaktpersoner|adresser|rader|st|municipalities|cities|people|persons|members|participants|representatives|respondents|responses|replies|answers|registered|invited|organi[sz]ations|associations|ngos|ministries|agencies|authorities|units|contacts|addresses|rows|entries|pcs)';
/**
 * The number of what a list holds, in words: `Yhteensä 4 tahoa`, `Kuntia yhteensä: 12`. Other words may be an
 * organisation's name: `Nuoret yhteensä 10 hanke`.
 */
const TOTAL_IN_WORDS = new RegExp(
  String.raw`^(?:(?:\p{L}+ ){0,2}(?:yhteensä|yht\.|totalt|sammanlagt|total|in total)\s{0,9}:?\s{0,9}\d+(?: (?:\p{L}+ )?${COUNTED_NOUN})?|(?:number of|total number of|antal) (?:\p{L}+ )?${COUNTED_NOUN}\s{0,9}:?\s{0,9}\d+)\.?$`,
  'iu',
);
/** What stands beside a word of totals: `4`, `3 nimettyä`. */
const COUNTED = /^\d+ \p{L}+(?: \p{L}+)?$/u;
const NOTE =
  /^(?:tulostettu|päivitetty|päivitys|viimeksi|(?:lähde|lähteet|källa)(?!\p{L})|sivu \d|sida \d|page \d|laadittu|luotu|poimittu|tiedot |listaus |lista |tämä |source|sources|updated|last updated|printed|exported|generated|uppdaterad|senast|utskriven|sammanställd|huom\b|note\b|obs\b|n\.b\.|\*|©|luottamuksellinen|salassa|konfidentiell|confidential|sisäinen|tallennettu)/iu;
/** What stands in the head or the foot of a page: its number, a day, a time. */
const OF_PAGES =
  /^(?:(?:sivu|sida|page|seite|s\.)\s*)?\d{1,4}(?:\s*(?:\(\d{1,4}\)|(?:\/|of|av|von)\s*\d{1,4}))?$|^\d{1,2}\.\d{1,2}\.\d{4}(?:\s+(?:klo\s+|kl\.?\s+)?\d{1,2}[.:]\d{2})?$/i;
/** A rule that is drawn with letters. */
const RULE = /^:?[-=_–—*]{3,}:?$/;
/** Headings between groups of rows. */
const HEADING =
  /^(?:muut?|övriga|other|others)?\s*(?:ministeriöt|virastot|viranomaiset|järjestöt|kansalaisjärjestöt|yhdistykset|kunnat|kaupungit|hyvinvointialueet|poliisilaitokset|oppilaitokset|yliopistot|yritykset|tuomioistuimet|sidosryhmät|jäsenet|varajäsenet|asiantuntijat|sihteerit|muut|ministerier|myndigheter|ämbetsverk|organisationer|föreningar|kommuner|städer|välfärdsområden|medlemmar|ersättare|sakkunniga|övriga|ministries|agencies|authorities|organisations|ngos|municipalities|members|deputies|experts|observers|tarkkailijat|observatörer|others|jakelu|tiedoksi|sändlista|för kännedom|distribution|cc)\s*:?$/i;

/** Judges a row by its cells; `fields` are what the columns become. */
export function judgeRow(
  cells: readonly string[],
  fields: readonly (ContactField | null)[],
): RowKind {
  if (isPlainlyContact(cells, fields)) return 'contact';
  const filled: number[] = [];
  cells.forEach((cell, column) => {
    if (cell.trim()) filled.push(column);
  });
  if (filled.length === 0) return 'blank';
  const used = filled.filter((column) => fields[column] && fields[column] !== 'ignore');
  // A form with numbered lines, of which some are not filled in.
  if (
    used.length === 0 &&
    filled.every((column) => /^\d+\.?$/.test((cells[column] ?? '').trim()))
  ) {
    return 'blank';
  }
  // A rule under a header or between groups, as text lists and Markdown draw it.
  if (filled.every((column) => RULE.test((cells[column] ?? '').trim()))) return 'note';
  // What stands in double quotes is meant to the letter.
  if (used.some((column) => unquote(cells[column] ?? '') !== null)) return 'contact';
  const texts = new Set(filled.map((column) => (cells[column] ?? '').trim()));
  const first = [...texts][0] ?? '';
  if (
    TOTAL.test(first) &&
    [...texts].slice(1).every((text) => COUNTED.test(text) || !/\p{L}{4}/u.test(text))
  )
    return 'total';
  const others = [...texts].slice(1);
  if (others.length > 0) {
    return NOTE.test(first) && others.every((text) => OF_PAGES.test(text)) ? 'note' : 'contact';
  }
  if (NOTE.test(first) || HEADING.test(first) || first.length > 100) return 'note';
  const columns = fields.filter((field) => field && field !== 'ignore').length;
  const field = fields[filled[0] ?? 0];
  const isName = field === 'fullName' || field === 'familyName';
  // `3. Activities` heads a part of the list, however few its columns.
  if (isName && (columns >= 3 || /^\d{1,2}[.)]\s/.test(first))) {
    return isPersonName(first, field) ? 'contact' : 'note';
  }
  return TOTAL_IN_WORDS.test(first) ? 'total' : 'contact';
}

/** Two different texts, one of them read, and no word of totals first: nearly all rows, told without more ado. */
function isPlainlyContact(
  cells: readonly string[],
  fields: readonly (ContactField | null)[],
): boolean {
  let first = '';
  let isUsed = false;
  let hasOther = false;
  for (let column = 0; column < cells.length; column += 1) {
    const text = (cells[column] ?? '').trim();
    if (text === '') continue;
    const field = fields[column];
    if (field && field !== 'ignore') isUsed = true;
    if (first === '') first = text;
    else if (text !== first) hasOther = true;
    if (isUsed && hasOther) {
      return !TOTAL.test(first) && !RULE.test(first) && !NOTE.test(first);
    }
  }
  return false;
}

/** A name that stands alone in its row: a heading between groups looks otherwise. */
function isPersonName(text: string, field: 'fullName' | 'familyName'): boolean {
  if (looksLikeOrganisation(text) || /[\d:]/.test(text)) return false;
  const words = text.split(/[\s,]+/);
  // Headings are written in capitals, and so are names.
  if (text === text.toUpperCase() && !(words.length < 4 && words.some(isGivenName))) return false;
  const small = /^(von|af|av|de|van|der|den|da|di|la|le)$/;
  if (!words.every((word) => /^\p{Lu}/u.test(word) || small.test(word))) return false;
  return field === 'familyName' ? words.length <= 2 : words.length >= 2 && words.length <= 4;
}
