import { codePageOf } from '../../../tabular/encoding/code-pages.ts';
import { decodeHtmlEntities } from '../../../tabular/html/decode-html-entities.ts';

/** What people write where there is nothing to write. */
const NOTHING =
  /^(?:[-–—.?/*\s]*|n\/?a|none|null|undefined|nil|ei|ei ole|ei ole tiedossa|ei tiedossa|ei tietoa|ei tied\.?|ei saatavilla|ei ilmoitettu|ei käytössä|ei (?:ole )?(?:sähköpostia|s-postia|puhelinta|numeroa|osoitetta|titteliä)|(?:tieto |tiedot |osoite |numero |sähköposti )?(?:puuttuu|puuttuvat)|tyhjä|tuntematon|(?:uppgift(?:er)? |adress |nummer )?saknas|finns (?:inte|ej)|(?:ej|inte) (?:känd|känt|tillgänglig)|ingen (?:e-?post|telefon|adress|uppgift)|okänd|okänt|inget|unknown|missing|not known|not available|no e-?mail|no phone|no address|tba|tbc|tbd)$/i;

/** Longer than the longest of them; a first look saves most cells the second. */
const LONGEST_NOTHING = 60;
const BEGINS_LIKE_NOTHING = /^[-–—.?/*\sneutospafim]/i;

/** Whether `text` only says that there is nothing. */
export function isNothing(text: string): boolean {
  if (text === '') return true;
  if (text.length > LONGEST_NOTHING && text.trim().length > LONGEST_NOTHING) {
    return /^[-–—.?/*\s]*$/.test(text);
  }
  return BEGINS_LIKE_NOTHING.test(text) && NOTHING.test(text.trim());
}

/** Whether a cell for a name says that nobody is known. Words that are somebody's surname too (`Null`, `Ei`) are names. */
export function isNobody(text: string): boolean {
  const name = text.trim();
  return (
    (isNothing(name) && !/^(?:ei|nil|none|null|undefined|tyhjä|inget)$/i.test(name)) ||
    NOBODY.test(name.replace(/^[([](.*)[)\]]$/, '$1'))
  );
}

/** What lists write for a seat that nobody holds, or not yet, in Finnish, Swedish and English. */
const NOBODY =
  /^(?:n\.? ?n\.?|(?:(?:virka|vakanssi|paikka|tehtävä|nimi|edustaja|(?:vara)?jäsen|tieto|tiedot) )?(?:avoin|avoinna|auki|täyttämättä|täytetään|täydennetään|tarkentuu|ilmoitetaan|vahvistetaan|nimetään|nimeämättä|ei (?:vielä )?nimetty)(?: (?:myöhemmin|erikseen))?|(?:(?:tjänsten|posten|platsen|ledamot) )?(?:vakant|obesatt|(?:utses|meddelas) senare|kompletteras|(?:ej|inte|ännu inte) utsedd)|(?:(?:position|post|seat) )?(?:vacant|(?:to be|not yet|not) (?:named|confirmed|announced|nominated|appointed|designated|decided)))\.?$/i;

/** Excel's error values in Finnish, Swedish and English. */
const ERROR =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|PUUTTUU!?|VIITTAUS!|ARVO!|NIMI\?|JAKO\/0!|TYHJÄ!|LUKU!|SAKNAS!?|REFERENS!|VÄRDEFEL!|NAMN\?|DIVISION\/0!|SKÄRNING!|OGILTIGT!)$/i;

/** Whether `text` is an error that Excel showed in the cell. */
export function isExcelError(text: string): boolean {
  return text.startsWith('#') && ERROR.test(text.trim());
}

/**
 * Whether there is nothing to tidy: one line, single spaces within, letters that have one form only (below U+0300), no
 * formula. By hand, since nearly all cells are so.
 */
export function isTidy(text: string): boolean {
  let before = 0x20;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code === 0xa0 || code >= 0x300) return false;
    if (code === 0x20 && before === 0x20) return false;
    before = code;
  }
  return before !== 0x20 && text.charCodeAt(0) !== 0x3d;
}

/** One line, single spaces, letters in composed form (Macs write `a` and a diaeresis apart). */
export function oneLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ').trim();
}

/** Several lines, each without stray spaces. */
export function severalLines(text: string): string {
  return tidy(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();
}

function tidy(text: string): string {
  // `="00100"`: how exports make Excel show digits as text.
  const shown = /^="([+\d\s()-]*)"$/.exec(text.trim())?.[1] ?? text;
  return shown.normalize('NFC');
}

/** A cell that a spreadsheet would run: `=…`, `@…`, or `+`, `-` before something that is neither number nor dash. */
export function looksLikeFormula(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x3d || first === 0x40) return text.length > 1 && !/^="[+\d\s()-]*"$/.test(text);
  if (first !== 0x2b && first !== 0x2d) return false;
  if (/^\+\d[\d\s()./‐-―-]{6,}(?![|!=])/.test(text) || /^[+-]?[\d\s.,]*$/.test(text)) return false;
  return /^[+-]+[\p{L}\d@=(]/u.test(text);
}

const ESCAPED = /&(?:#x?[\da-f]{1,7}|[a-z]{2,8});|\\u[\da-f]{4}/gi;

/** Letters that a web program or JSON wrote as codes: `M&auml;kinen`, `M\u00e4kinen`; null where there are none. */
export function resolveEscapes(text: string): string | null {
  if (!/[&\\]/.test(text)) return null;
  const resolved = text.replace(ESCAPED, (code) =>
    code.startsWith('&')
      ? decodeHtmlEntities(code)
      : String.fromCharCode(Number.parseInt(code.slice(2), 16)),
  );
  // Half a letter, which no file can be written with.
  return resolved === text ? null : resolved.replace(/\p{Cs}/gu, '\uFFFD');
}

let bytesOfLetters: Map<string, number> | undefined;

/**
 * Puts right text that was UTF-8, read as Windows-1252 and saved so (`MÃ¤kinen`); null where it is not such a text.
 */
export function repairMojibake(text: string): string | null {
  if (!/[ÃÂÅâ][\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return null;
  bytesOfLetters ??= new Map(
    [...codePageOf('windows-1252')].map((code, byte) => [String.fromCharCode(code), byte]),
  );
  const bytes: number[] = [];
  for (const letter of text) {
    const byte = bytesOfLetters.get(letter);
    if (byte === undefined || letter === '\uFFFD') return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
