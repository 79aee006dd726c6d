import { foldKey } from '../../../text/fold-key.ts';
import { HEADER_KEYS, meaningOf, type HeaderMeaning } from './header-words.ts';

/**
 * Which of several addresses or numbers a column belongs to; `plain` where the header does not say, `neither` where it
 * says that a number is neither of an office nor mobile.
 */
export type ColumnSet = 'plain' | 'work' | 'home' | 'other' | 'neither' | `${number}`;

export type RecognisedHeader = {
  meaning: HeaderMeaning;
  set: ColumnSet;
  /** 3: the words themselves; 2: a longer header that ends in them, or a typing error. */
  certainty: 2 | 3;
};

const QUALIFIERS: readonly { set: ColumnSet; words: readonly string[] }[] = [
  {
    set: 'work',
    words: [
      'tyoosoitteen',
      'tyoosoite',
      'tyopaikan',
      'tyopaikka',
      'tyo',
      'toimiston',
      'kanslian',
      'kansliets',
      'toimisto',
      'yrityksen',
      'business',
      'work',
      'office',
      'company',
      'arbetets',
      'arbets',
      'arbete',
      'arb',
      'tjanste',
      'kontor',
      'foretagets',
      'foretag',
      'geschaftlich',
      'geschaftliche',
      'dienstlich',
      'dienstliche',
      'dienst',
      'beruflich',
      'berufliche',
      'organisaation',
      'organisationens',
    ],
  },
  {
    set: 'home',
    words: [
      'kotiosoite',
      'kodin',
      'kotiosoitteen',
      'koti',
      'yksityinen',
      'henkilokohtainen',
      'oma',
      'home',
      'private',
      'personal',
      'hem',
      'bostads',
      'bostad',
      'privat',
      'hemma',
      'personlich',
      'personliche',
    ],
  },
  {
    set: 'other',
    words: [
      'muu',
      'muun',
      'toinen',
      'toissijainen',
      'vaihtoehtoinen',
      'lisa',
      'other',
      'secondary',
      'alternative',
      'ovrig',
      'ovrigt',
      'annan',
      'andra',
      'sekundar',
      'kaynti',
      'besoks',
      'visiting',
      'weitere',
      'weiterer',
      'weiteres',
      'weiteresr',
      'weiterese',
      'sonstige',
      'sonstiges',
    ],
  },
  {
    set: 'plain',
    words: [
      'yhteyshenkilon',
      'vastaajan',
      'ilmoittajan',
      'edustajan',
      'deltagarens',
      'respondents',
      'kontaktihenkilon',
      'kontaktpersonens',
      'henkilon',
      'jasenen',
      'osallistujan',
      'contact',
      'contacts',
      'person',
      'persons',
      'primary',
      'ensisijainen',
      'primar',
      'pakollinen',
      'required',
      'obligatorisk',
      'virallinen',
      'nykyinen',
      'suomeksi',
      'fi',
      'posti',
      'postal',
      'mailing',
    ],
  },
];

/** Who sits in a member's stead. `Alternate email` may be another of the member's own. */
const DEPUTY =
  'varajase|varahenkilo|varaedustaj|sijainen|sijaise|ersattare|suppleant|deputy|substitute|alternate(?:member|delegate|representative|name)|stellvertret';

/** People beside the contact: their numbers and names are not the contact's. */
const SOMEONE_ELSE = new RegExp(
  String.raw`^(?:henkilokohtainen|henkilokohtaisen|personlig|personal)?(avustaja|assistent|assistant|esimies|esimieh|manager|chef|puoliso|spouse|maka|lahiomai|huoltaja|hatayhteys|emergencycontact|nextofkin|guardian|anhorig|narmasteanhorig|vardnadshavare|${DEPUTY}|tiedoksi|forkannedom|forinformation|edelli|entinen|entiset|aiempi|aikaisempi|vanha|tidigare|former|previous|old|maiden|tytto)`,
);

/** Whether a header names somebody beside the contact, or what no longer holds: `Varajäsenen sähköposti`. */
export function isOfSomeoneElse(header: string): boolean {
  return SOMEONE_ELSE.test(foldKey(header)) || isOfDeputyBehind(header);
}

const DEPUTY_BEHIND = new RegExp(`^(?:${DEPUTY})`);
const OF_MEMBER = /^(?:varsinainen|ordinarie)?(?:jasen|ledamot|medlem|member)/;

/** `Sähköposti (varajäsen)`, `Sähköposti, varajäsen`; not `Jäsen (varajäsen)`, which has both in a cell. */
function isOfDeputyBehind(header: string): boolean {
  const [, what = '', bracketed, behind] =
    /^([^([,]+)(?:[([]([^)\]]+)[)\]]\s*|,([^,]+))$/.exec(header) ?? [];
  const whose = bracketed ?? behind ?? '';
  return DEPUTY_BEHIND.test(foldKey(whose)) && !OF_MEMBER.test(foldKey(what));
}

/** `Visningsnamn för e-post`: how a program shows an address, not the address. */
const SHOWN_NAME = /^(?:visningsnamn|nayttonimi|displayname).*(?:epost|sahkoposti|email)/;

/** Ends of longer headers: `Yhteyshenkilön sähköpostiosoite`. */
const ENDINGS: readonly { pattern: RegExp; meaning: HeaderMeaning }[] = [
  {
    pattern: /(sahkoposti(osoite)?|sposti|email(address|osoite)?|epost(adress)?)$/,
    meaning: 'email',
  },
  {
    pattern: /(matkapuhelin(numero)?|mobiltelefon(nummer)?|mobile(phone|number)?|gsm)$/,
    meaning: 'phoneMobile',
  },
  { pattern: /(puhelin(numero)?|telefon(nummer)?|phone(number)?)$/, meaning: 'phone' },
  { pattern: /(?<!och|ja|and|en)(?:sukunimi|efternamn|lastname|surname)$/, meaning: 'familyName' },
  { pattern: /etunimi$|fornamn$|firstname$/, meaning: 'givenName' },
  { pattern: /postinumero$|postnummer$|postalcode$|postcode$/, meaning: 'postalCode' },
  { pattern: /postitoimipaikka$|postanstalt$/, meaning: 'city' },
  {
    pattern: /(?:organisaatio|organisation|organization|ministerio|virasto|jarjesto|tyonantaja)$/,
    meaning: 'organisation',
  },
  { pattern: /henkilotunnus$|personbeteckning$/, meaning: 'identityCode' },
  // `Kontaktperson för människohandelsfrågor`, `Ihmiskauppayhteyshenkilö`.
  {
    pattern:
      /(?:yhteys|yhdys)henkilo$|^(?:kontaktperson|contactperson|focalpoint|pointofcontact|contactpoint)(?:er|s)?(?:for|pa|vid|in|on|at|of)\p{L}{4,}/u,
    meaning: 'fullName',
  },
];

/** Letters of the longest header that is looked at. */
const LONGEST = 80;

/**
 * What a header cell says, or null. Knows qualifiers (work, home, 2), both halves of `Nimi / Namn`, and small typing
 * errors.
 */
export function recogniseHeader(header: string): RecognisedHeader | null {
  if (header.length > LONGEST || isOfDeputyBehind(header)) return null;
  return (
    recogniseExactly(header) ??
    recogniseLoosely(foldKey(withoutBrackets(header))) ??
    recogniseInBrackets(header) ??
    recogniseInDatabase(header)
  );
}

/**
 * `Kirjaamo (sähköposti)`: under the name of an office that answers for all, what is in brackets; not of bills. A word
 * of anybody else, as `Lähiomainen (puhelin)`, makes it none of the contact's.
 */
function recogniseInBrackets(header: string): RecognisedHeader | null {
  const [, before = '', inside = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(header) ?? [];
  const key = foldKey(before);
  if (!OFFICE.test(key) || /lasku|faktur|invoic|billing|rechnung/.test(key)) return null;
  const found = recogniseWhole(inside);
  return found && REACHES.has(found.meaning) ? { ...found, set: 'plain', certainty: 2 } : null;
}

/** Words that a name of a database ends in and that say nothing without the one before. */
const EMPTY_ENDS: ReadonlySet<string> = new Set(['name', 'nimi', 'namn', 'no', 'nr', 'number']);

/** `n_given`, `adr_city`, `org_name`: the columns of a database, whose last words say what they hold. */
function recogniseInDatabase(header: string): RecognisedHeader | null {
  const words = header.split('_').map(foldKey).filter(Boolean);
  if (words.length < 2 || isOfSomeoneElse(words.join(''))) return null;
  const ends = EMPTY_ENDS.has(words.at(-1) ?? '')
    ? [words.slice(0, -1)]
    : words.slice(1).map((_, at) => words.slice(at + 1));
  for (const key of ends.map((end) => end.join(''))) {
    const meaning = meaningOf(key) ?? meaningOf(`${key}name`);
    if (meaning) return { meaning, set: 'plain', certainty: 2 };
  }
  return null;
}

/** Registries and exchanges: the ends of what they are called. */
const OFFICE =
  /(?:kirjaamo|registrator|registratur|registratorskontor|registratorskontoret|registry|vaihde|vaxel|vaxeln|switchboard|toimisto|kansli|kansliet|office)$/;

const REACHES: ReadonlySet<HeaderMeaning> = new Set(['email', 'phone', 'phoneWork', 'phoneMobile']);

/** What a header cell says as one name, not by a part of it. */
export function recogniseWhole(header: string): RecognisedHeader | null {
  if (header.length > LONGEST) return null;
  return recogniseKey(foldKey(header));
}

/** What a header cell says word for word, without guessing at typing errors. */
export function recogniseExactly(header: string): RecognisedHeader | null {
  if (header.length > LONGEST) return null;
  const whole = recogniseWhole(header);
  if (whole) return whole;
  // `3. Organisaatio, jota edustat`: the questions of a web form have numbers.
  const question = /^\s*\d{1,3}[.)]\s+(\S.*)$/su.exec(header)?.[1];
  if (question !== undefined) return recogniseExactly(question);
  const bare = withoutBrackets(header);
  if (bare !== header) {
    const found = recogniseKey(foldKey(bare));
    if (found) return found;
  }
  const halves = header.split(/[/|\n\r]|\s[-–]\s|,/).filter((half) => half.trim());
  if (halves.length < 2) return null;
  const found = halves.flatMap((half) => recogniseKey(foldKey(withoutBrackets(half))) ?? []);
  const [first = null] = found;
  // `Surname, First name`, `Efternamn / Förnamn`: the whole name in one column.
  const hasBoth = ['familyName', 'givenName'].every((part) =>
    found.some(({ meaning }) => meaning === part),
  );
  return first && hasBoth ? { ...first, meaning: 'fullName' } : first;
}

function withoutBrackets(header: string): string {
  return header.replace(/[([{].{0,300}?[)\]}]/g, ' ');
}

function recogniseKey(key: string): RecognisedHeader | null {
  if (key === '') return null;
  const direct = meaningOf(key);
  if (direct) return { meaning: direct, set: setOfPlainWord(key), certainty: 3 };
  // Google: `Address 1 - Street`, `E-mail 1 - Value`, `Organization 1 - Name`.
  const numbered = /^(\D+?)(\d{1,2})(\D+)$/.exec(key);
  if (numbered) {
    const [, first = '', number = '', last = ''] = numbered;
    const meaning = meaningOf(first + last) ?? meaningOfPart(first, last);
    if (meaning) return { meaning, set: `${Number(number)}`, certainty: 3 };
  }
  const stripped = key.replace(/\d{1,2}$/, '');
  if (stripped !== key) {
    const meaning = recogniseKey(stripped);
    if (meaning) return meaning;
  }
  return recogniseQualified(key);
}

/** `E-Mail 1 – Wert`, `Puhelin 2 - Tyyppi`, `Adresse 1 – Ort`: the parts of Google's names in other languages. */
function meaningOfPart(first: string, last: string): HeaderMeaning | null {
  if (/^(?:label|type|bezeichnung|typ|etikett|tyyppi|tunniste)$/.test(last)) {
    return meaningOf(first) && 'ignore';
  }
  if (/^(?:value|wert|varde|arvo)$/.test(last)) return meaningOf(first);
  return /^(?:address|adresse|adress|osoite)$/.test(first) ? meaningOf(last) : null;
}

function recogniseQualified(key: string): RecognisedHeader | null {
  for (const { set, words } of QUALIFIERS) {
    for (const word of words) {
      const rest = key.startsWith(word)
        ? key.slice(word.length)
        : key.endsWith(word)
          ? key.slice(0, -word.length)
          : '';
      if (rest === '') continue;
      const digits = rest.replace(/\d{1,2}$/, '');
      const meaning = meaningOf(rest) ?? meaningOf(digits);
      if (meaning) return qualified(meaning, set);
    }
  }
  return null;
}

function qualified(meaning: HeaderMeaning, set: ColumnSet): RecognisedHeader {
  if (meaning === 'phone' && set === 'work') return { meaning: 'phoneWork', set, certainty: 3 };
  return { meaning, set, certainty: 3 };
}

/** A visiting address is another address than the postal one; `Puhelin (muu)` is what exports write. */
function setOfPlainWord(key: string): ColumnSet {
  if (/^(puhelinmuu|telefonovrig|phoneother)$/.test(key)) return 'neither';
  return /^(kayntios(oite)?|besoksadr(ess)?|visitingaddress)$/.test(key) ? 'other' : 'plain';
}

function recogniseLoosely(key: string): RecognisedHeader | null {
  if (SOMEONE_ELSE.test(key)) return null;
  if (SHOWN_NAME.test(key)) return { meaning: 'ignore', set: 'plain', certainty: 2 };
  const ending = ENDINGS.find(({ pattern }) => pattern.test(key));
  if (ending) return { meaning: ending.meaning, set: 'plain', certainty: 2 };
  if (key.length < 8) return null;
  const near = HEADER_KEYS.find((word) => word.length >= 8 && isOneEditApart(word, key));
  const meaning = near === undefined ? null : meaningOf(near);
  return meaning ? { meaning, set: 'plain', certainty: 2 } : null;
}

/** Whether one letter changed, added, dropped, or swapped with its neighbour makes `a` into `b`. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let from = 0;
  while (from < shorter && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  let to = 0;
  while (
    to < shorter - from &&
    a.charCodeAt(a.length - 1 - to) === b.charCodeAt(b.length - 1 - to)
  ) {
    to += 1;
  }
  if (Math.max(a.length, b.length) - from - to <= 1) return true;
  return (
    a.length === b.length &&
    a.length - from - to === 2 &&
    a[from] === b[from + 1] &&
    a[from + 1] === b[from]
  );
}
