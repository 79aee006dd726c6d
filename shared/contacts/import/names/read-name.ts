import { looksLikeOrganisation, looksLikeTitle } from '../table/cell-kinds.ts';
import { isGivenName } from './given-names.ts';
import {
  decideOrder,
  isInitials,
  officeBehind,
  type NameOrder,
  type OwnOrder,
} from './name-order.ts';
import { isOneOfTwoFamilyNames, twoFamilyNames } from './two-family-names.ts';

export type ReadName = {
  givenName: string;
  familyName: string;
  honorific: string;
  /** What stood before the name or behind a comma: titles, an organisation. `Matti Meikäläinen, ylitarkastaja`. */
  behind: string[];
  /** What stood in brackets: `Matti Meikäläinen (pj.)`. */
  remark: string;
  /** Whether it is known which part is which. */
  isOrderSure: boolean;
};

/** The Irish ones begin a family name also where they are written large. */
const PARTICLES = new Set(
  "von 't ’t af av de da di du del della der den van la le zu zum zur ten ter dos das al el bin ibn san st. ó Ó ní Ní uí Uí".split(
    ' ',
  ),
);
/** What registers that are in order of family names put behind the given name. */
const PARTICLES_BEHIND = /^(\p{Lu}(?:.*?\S)?)\s+((?:(?:von|van|af|av|de|der|den|la|zu) ?){1,3})$/u;
const HONORIFIC =
  /^((?:h\.\s?e\.|mr|mrs|ms|miss|mx|dr|prof|herra|rouva|herr|frau|madame|monsieur|mme|neiti|tri|hr|fru|hra|rva|professori|tohtori|kansanedustaja|piispa|professor|doktor|riksdagsledamot|sir|dame|baroness|princess|OTT|FT|VTT|YTT|HTT|KTT|TkT|LT|PsT|OTK|OTM|VTM|YTM|HTM|FM|KTM|PhD|(?:pol|fil|jur|ekon|hum|teol|med|psyk|ped|valt|oik|yht|kasv|hall|kaupp|tekn|lääket|terv)\.\s?(?:mag|dr|lic|lis|kand|tri|tohtori|maisteri|doktor|magister))\.?)\s+(?=\p{L})/iu;

/** Any short word with a dot before a whole name, and degrees of two letters: `Sra. María García`, `Dr.med. Jan Novák`. */
const SHORTENED =
  /^((?!S(?:t|ta|te)\.)\p{Lu}[\p{L}ªº]{1,3}\.(?:\p{L}{1,4}\.)*|D[.ªº]{1,2}|(?:h\. ?c|e\. ?h)\.|VT|DI|TT|TM|MMM|MMT|ELT|ETM|ETT),?\s+(?=\p{Lu}\S*\s+\p{L})/u;

/** Degrees behind a name: `Meikäläinen Maija OTT`, `Jane Example, PhD`. */
const DEGREE =
  /^(?:OTT|FT|VTT|YTT|HTT|KTT|TkT|LT|PsT|OTL|FL|VTL|YTL|HTL|KTL|OTK|OTM|VTM|YTM|HTM|FM|KTM|VTK|VT|DI|TT|TM|MMM|MMT|ELT|ETM|ETT|KM|TtM|TtT|PhD|Ph\.D\.|LL\.?M\.?|MSc|[OCMDKG]BE|MEP|MSP|MP|[KQ]C|QPM|KCB|CB|KCMG|CMG|FRS)$/;

/** Letters in capitals that cannot be said, behind a name: a degree, or where somebody works, that nobody thought of. */
const UNSAID = /^(?!NG$)[BCDFGHJKLMNPQRSTVWXZ]{2,4}$/;

/** Degrees before it: `VTT, dosentti Maija Meikäläinen`. */
const DEGREE_BEFORE =
  /^(OTT|FT|VTT|YTT|HTT|KTT|TkT|LT|PsT|OTL|FL|VTL|YTL|HTL|OTK|OTM|VTM|YTM|HTM|FM|KTM),\s/;

/** A name that somebody had before: `Maija Virtanen o.s. Koski`, `ent. Aho`. */
const FORMER =
  /,?(?<!\s)\s+(?:ent\.?|entinen|o\. ?s\.|os\.|aik\.|aiemmin|ex|född|f\. ?d\.|née|geb\.|formerly)\s+\p{Lu}[\p{L}' -]*$/u;

const DOCTOR = /^(?:el|al|yl|oyl|ayl)$/;

/** What somebody is in a body, in short: `Pj. Maija Virtanen`. */
const ROLE = /^(?:v?pj|varapj|siht|vars|ordf|sekr)\.:?$/i;

/**
 * Splits a name written in one cell. A comma means family name first, unless a whole name stands before it, and then a
 * title or an organisation behind it. `order` is that of the column, `email` an address of the same person or ''.
 */
export function readName(text: string, order: NameOrder, email = ''): ReadName {
  const remarks = [...text.matchAll(/[([]([^)\]]*)([)\]]?)/g)].flatMap(([, remark = '', end]) =>
    end ? [remark.trim()] : [],
  );
  const former = FORMER.exec(text)?.[0] ?? '';
  if (former) remarks.push(former.trim());
  let rest = text
    .slice(0, text.length - former.length)
    .replace(/[([][^)\]]*[)\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let before = '';
  for (let more = honorificOf(rest); more; more = honorificOf(rest)) {
    before = `${before} ${more.trim()}`.trim();
    rest = rest.slice(more.length).trim();
  }
  before = before.replace(/,$/, '');
  const office = officeBehind(rest);
  if (office) {
    rest = rest.slice(0, -office.length).trim();
    remarks.push(office);
  }
  const degrees: string[] = [];
  for (let found = degreeBehind(rest); found; found = degreeBehind(rest)) {
    rest = found.name;
    degrees.unshift(found.degree);
  }
  const honorific = [before, degrees.join(' ')].filter(Boolean).join(', ');
  const [first = '', ...others] = rest.split(',').map((part) => part.trim());
  const behind = others.filter(Boolean);
  const name = { honorific, remark: remarks.filter(Boolean).join(', '), isOrderSure: true };
  const second = behind[0];
  if (second !== undefined && isGivenBehind(first, second)) {
    // `Hertzen, Carl von`.
    const [, given = second, particles = ''] = PARTICLES_BEHIND.exec(second) ?? [];
    const familyName = particles ? `${particles} ${first}` : first;
    return { ...name, familyName, givenName: given, behind: behind.slice(1) };
  }
  const { title, words } = takeTitle(first.split(' ').filter(Boolean));
  const decided = decideOrder(words, order, email);
  const split = splitWords(words, decided.order);
  return {
    ...name,
    ...split.parts,
    isOrderSure: split.isSure ?? decided.isSure,
    behind: title ? [title, ...behind] : behind,
  };
}

/** Whether a part of a cell is nothing but degrees, `OTT`, `FT, VTM`, and so neither a name nor an organisation. */
export function areDegrees(text: string): boolean {
  return text.split(/[\s,]+/).every((word) => DEGREE.test(word));
}

/** A name and the last degree or honour behind it. */
function degreeBehind(text: string): { name: string; degree: string } | null {
  const [, name = '', degree = ''] = /^(.+?),? (\S+)$/.exec(text) ?? [];
  return DEGREE.test(degree) && /[ ,]/.test(name) ? { name, degree } : null;
}

/** What a name begins with that is said of its bearer, to the next word; roles in short are titles. */
function honorificOf(text: string): string | null {
  const found = HONORIFIC.exec(text) ?? DEGREE_BEFORE.exec(text) ?? SHORTENED.exec(text);
  return found && !ROLE.test(found[1] ?? '') ? found[0] : null;
}

/** Whether the parts around a comma are family name and given names, not a whole name and something else. */
function isGivenBehind(first: string, second: string): boolean {
  const start = second.split(' ')[0] ?? '';
  if (/^\p{Ll}/u.test(second) || looksLikeTitle(second) || looksLikeOrganisation(second)) {
    return PARTICLES.has(start);
  }
  if (!isWholeName(first)) return true;
  if (!second.split(' ').every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word))) return false;
  return isGivenName(start) || !first.split(' ').some(isGivenName);
}

/** Two or more words without particles: a name that needs nothing behind a comma. */
function isWholeName(part: string): boolean {
  return part.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase())).length > 1;
}

/**
 * Titles before a name: `Ylijohtaja Maija Meikäläinen`, `erityisasiantuntija Liisa Korhonen`. Two words stay, or one
 * behind a title in small letters.
 */
function takeTitle(words: string[]): { title: string; words: string[] } {
  const isSmallWord = (word: string) =>
    /^(?:\p{Ll}{4,}|\p{Ll}{2,}\.$|(?:evl?|ltn|kom)$)/u.test(word) &&
    !PARTICLES.has(word) &&
    !isGivenName(word);
  // `Neuvotteleva virkamies Matti Korhonen`: what stands before a word in small letters belongs to it.
  const small = isGivenName(words[0] ?? '') ? -1 : words.findIndex(isSmallWord);
  let count = small > 0 && words.length - small > 2 ? small + 1 : 0;
  while (words.length - count > 1) {
    const word = words[count] ?? '';
    // `kunnanjohtaja Mäki`: a title that is plainly one may leave a family name alone.
    if (words.length - count === 2 && !(/^\p{Ll}/u.test(word) && looksLikeTitle(word))) break;
    // `el Jussi Hako`: a doctor's post in short, which stands before given names; particles do not.
    const isDoctor = DOCTOR.test(word) && isGivenName(words[count + 1] ?? '');
    if (!isDoctor && !isSmallWord(word) && !looksLikeTitle(word) && !ROLE.test(word)) break;
    count += 1;
  }
  return { title: words.slice(0, count).join(' ').replace(/:$/, ''), words: words.slice(count) };
}

type SplitName = {
  parts: { givenName: string; familyName: string };
  /** Whether the name says by its form which part is which; undefined where it is as sure as the order of the names. */
  isSure: boolean | undefined;
};

function splitWords(words: string[], order: OwnOrder): SplitName {
  const suffix = words.length > 2 && /^(?:jr|sr|jun|sen|II|III|IV)\.?$/i.test(words.at(-1) ?? '');
  if (suffix) {
    const { parts, isSure } = splitWords(words.slice(0, -1), order);
    const familyName = `${parts.familyName} ${words.at(-1) ?? ''}`;
    return { parts: { ...parts, familyName }, isSure };
  }
  if (words.length < 2) return named([], words, true);
  const capitals = words.filter(isCapitals);
  // VIRTANEN Matti, Matti VIRTANEN: capitals mark the family name.
  if (capitals.length > 0 && capitals.length < words.length) {
    const isFamily = (word: string) => isCapitals(word) || PARTICLES.has(word);
    const isWord = words.length < 3 || !UNSAID.test(words.at(-1) ?? '');
    return named(
      words.filter((word) => !isFamily(word)),
      words.filter(isFamily),
      isWord,
    );
  }
  const two = order === 'givenFirst' && words.length > 2 ? twoFamilyNames(words) : null;
  if (two && !isGivenName(words[two.at] ?? '')) {
    return named(words.slice(0, two.at), words.slice(two.at), two.isSure);
  }
  const isTwoFirst = words.length > 2 && words.slice(0, 2).every(isOneOfTwoFamilyNames);
  if (order === 'familyFirst' && isTwoFirst) return named(words.slice(2), words.slice(0, 2), true);
  const particle = words.findIndex(beginsFamily);
  if (particle === 0 || (order === 'familyFirst' && particle < 0)) {
    let end = 0;
    while (end < words.length - 1 && PARTICLES.has((words[end] ?? '').toLowerCase())) end += 1;
    end = Math.min(end + 1, words.length - 1);
    return named(words.slice(end), words.slice(0, end), particle === 0 || undefined);
  }
  // `Hertzen Carl von`, as registers put it behind.
  if (particle === words.length - 1) {
    return named(words.slice(1, -1), [words.at(-1) ?? '', words[0] ?? ''], true);
  }
  if (particle > 0 && order === 'givenFirst') {
    return named(words.slice(0, particle), words.slice(particle), true);
  }
  // A particle within the name begins the family name, unless the given name plainly stands behind it; in a column that
  // has family names first, only behind a given name.
  const isSmall = PARTICLES.has(words[particle] ?? '');
  const isGivenFirst = isGivenName(words[0] ?? '');
  const mayBegin = isSmall && (order !== 'familyFirst' || isGivenFirst);
  if (particle > 0 && mayBegin && !isGivenName(words.at(-1) ?? '')) {
    return named(words.slice(0, particle), words.slice(particle), isGivenFirst);
  }
  if (particle > 0 && isSmall) {
    const end = words.findIndex((word, at) => at > particle && !PARTICLES.has(word)) + 1;
    if (end < words.length) return named(words.slice(end), words.slice(0, end), undefined);
  }
  if (order === 'familyFirst') return named(words.slice(1), words.slice(0, 1));
  return named(words.slice(0, -1), words.slice(-1));
}

/** A particle written large is one only between others: `Maria De Luca`, but `Di Virtanen`. */
function beginsFamily(word: string, at: number, words: readonly string[]): boolean {
  if (PARTICLES.has(word)) return true;
  return at > 0 && at < words.length - 1 && PARTICLES.has(word.toLowerCase());
}

function named(given: string[], family: string[], isSure?: boolean): SplitName {
  return { parts: { givenName: given.join(' '), familyName: family.join(' ') }, isSure };
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && !isInitials(word);
}
