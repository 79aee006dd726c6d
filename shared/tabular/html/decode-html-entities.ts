import { isCharacter } from '../../xml/is-character.ts';

/** The named entities that pages in Finnish, Swedish and English use (HTML Living Standard, 13.5). */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    auml: 'ä',
    ouml: 'ö',
    aring: 'å',
    Auml: 'Ä',
    Ouml: 'Ö',
    Aring: 'Å',
    uuml: 'ü',
    Uuml: 'Ü',
    eacute: 'é',
    Eacute: 'É',
    egrave: 'è',
    agrave: 'à',
    aacute: 'á',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    AElig: 'Æ',
    otilde: 'õ',
    Otilde: 'Õ',
    scaron: 'š',
    Scaron: 'Š',
    zcaron: 'ž',
    Zcaron: 'Ž',
    szlig: 'ß',
    ntilde: 'ñ',
    ccedil: 'ç',
    ecirc: 'ê',
    ocirc: 'ô',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    hellip: '…',
    bull: '•',
    middot: '·',
    euro: '€',
    pound: '£',
    sect: '§',
    copy: '©',
    reg: '®',
    deg: '°',
    commat: '@',
  }),
);

/** `text` with HTML's entities and character references resolved; unknown ones stay as they are. */
export function decodeHtmlEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return NAMED.get(name) ?? whole;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10);
      return isCharacter(code) ? String.fromCodePoint(code) : '\uFFFD';
    },
  );
}
