import { looksLikeOrganisation, looksLikeTitle } from './cell-kinds.ts';
import { isGivenName } from './given-names.ts';

/** `perName`: a column that mixes both; each name shows its own, where one of its words is a common given name. */
export type NameOrder = 'givenFirst' | 'familyFirst' | 'perName';

export type ReadName = {
  givenName: string;
  familyName: string;
  honorific: string;
  /** What stood before the name or behind a comma: titles, an organisation. `Matti Meikäläinen, ylitarkastaja`. */
  behind: string[];
  /** What stood in brackets: `Matti Meikäläinen (pj.)`. */
  remark: string;
};

const PARTICLES = new Set(
  "von 't ’t af av de da di du del della der den van la le zu zum zur ten ter dos das al el bin ibn san st.".split(
    ' ',
  ),
);
const HONORIFIC =
  /^((?:mr|mrs|ms|miss|mx|dr|prof|herra|rouva|neiti|tri|hr|fru|hra|rva|professori|tohtori|kansanedustaja|piispa|professor|doktor|riksdagsledamot|sir|dame|OTT|FT|VTT|YTT|HTT|KTT|TkT|LT|PsT|OTK|OTM|VTM|YTM|HTM|FM|KTM|PhD)\.?)\s+(?=\p{L})/iu;

/** Degrees behind a name: `Meikäläinen Maija OTT`, `Jane Example, PhD`. */
const DEGREE =
  /^(?:OTT|FT|VTT|YTT|HTT|KTT|TkT|LT|PsT|OTL|FL|VTL|YTL|HTL|KTL|OTK|OTM|VTM|YTM|HTM|FM|KTM|VTK|KM|TtM|TtT|PhD|Ph\.D\.|LL\.?M\.?|MSc)$/;

/**
 * Splits a name written in one cell. A comma means family name first, unless a whole name stands before it, and then a
 * title or an organisation behind it.
 */
export function readName(text: string, order: NameOrder): ReadName {
  const remarks = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => (match[1] ?? '').trim());
  let rest = text
    .replace(/[([][^)\]]*[)\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const before = HONORIFIC.exec(rest)?.[1] ?? '';
  if (before) rest = rest.slice(before.length).trim();
  const degree = /^(.+?),? (\S+)$/.exec(rest);
  const isDegree = DEGREE.test(degree?.[2] ?? '') && /[ ,]/.test(degree?.[1] ?? '');
  if (isDegree) rest = degree?.[1] ?? '';
  const honorific = [before, isDegree ? (degree?.[2] ?? '') : ''].filter(Boolean).join(', ');
  const [first = '', ...others] = rest.split(',').map((part) => part.trim());
  const behind = others.filter(Boolean);
  const name = { honorific, remark: remarks.filter(Boolean).join(', ') };
  const second = behind[0];
  if (second !== undefined && isGivenBehind(first, second)) {
    return { ...name, familyName: first, givenName: second, behind: behind.slice(1) };
  }
  const { title, words } = takeTitle(first.split(' ').filter(Boolean));
  return { ...name, ...splitWords(words, order), behind: title ? [title, ...behind] : behind };
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

/** Titles before a name: `Ylijohtaja Maija Meikäläinen`, `erityisasiantuntija Liisa Korhonen`. At least two words stay. */
function takeTitle(words: string[]): { title: string; words: string[] } {
  let count = 0;
  while (words.length - count > 2) {
    const word = words[count] ?? '';
    const isSmall = /^\p{Ll}{4,}/u.test(word) && !PARTICLES.has(word) && !isGivenName(word);
    if (!isSmall && !looksLikeTitle(word)) break;
    count += 1;
  }
  return { title: words.slice(0, count).join(' '), words: words.slice(count) };
}

function splitWords(words: string[], order: NameOrder): { givenName: string; familyName: string } {
  const suffix = words.length > 2 && /^(?:jr|sr|jun|sen|II|III|IV)\.?$/i.test(words.at(-1) ?? '');
  if (suffix) {
    const name = splitWords(words.slice(0, -1), order);
    return { ...name, familyName: `${name.familyName} ${words.at(-1) ?? ''}` };
  }
  if (words.length < 2) return { givenName: '', familyName: words.join(' ') };
  const capitals = words.filter(isCapitals);
  // VIRTANEN Matti, Matti VIRTANEN: capitals mark the family name.
  if (capitals.length > 0 && capitals.length < words.length) {
    const isFamily = (word: string) => isCapitals(word) || PARTICLES.has(word);
    return {
      familyName: words.filter(isFamily).join(' '),
      givenName: words.filter((word) => !isFamily(word)).join(' '),
    };
  }
  const particle = words.findIndex((word) => PARTICLES.has(word));
  if (order === 'perName') return splitWords(words, orderOf(words) ?? 'givenFirst');
  if (particle === 0 || (order === 'familyFirst' && particle < 0)) {
    let end = 0;
    while (end < words.length - 1 && PARTICLES.has((words[end] ?? '').toLowerCase())) end += 1;
    end = Math.min(end + 1, words.length - 1);
    return { familyName: words.slice(0, end).join(' '), givenName: words.slice(end).join(' ') };
  }
  if (particle > 0 && order === 'givenFirst') {
    return {
      givenName: words.slice(0, particle).join(' '),
      familyName: words.slice(particle).join(' '),
    };
  }
  if (order === 'familyFirst') {
    return { familyName: words[0] ?? '', givenName: words.slice(1).join(' ') };
  }
  return { givenName: words.slice(0, -1).join(' '), familyName: words[words.length - 1] ?? '' };
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}'’-]+$/u.test(word);
}

/**
 * In which order a column writes its names: as its header says, else as the common given names in it show (`perName`
 * where they show both often), else given name first.
 */
export function nameOrderOf(header: string, cells: readonly string[]): NameOrder {
  const family = header.search(/suku|efter|last|surname|family|nach/i);
  const given = header.search(/etu|för|first|given|vor/i);
  if (family >= 0 && given >= 0) return family < given ? 'familyFirst' : 'givenFirst';
  let familyFirst = 0;
  let givenFirst = 0;
  for (const cell of cells) {
    const bare = cell.replace(/[([][^)\]]*[)\]]?/g, ' ');
    const words = (bare.split(',')[0] ?? '').trim().split(/\s+/);
    const order = words.length < 2 ? null : orderOf(words);
    if (order === 'givenFirst') givenFirst += 1;
    else if (order === 'familyFirst') familyFirst += 1;
  }
  if (Math.min(familyFirst, givenFirst) * 3 > Math.max(familyFirst, givenFirst)) return 'perName';
  return familyFirst > givenFirst ? 'familyFirst' : 'givenFirst';
}

/** In which order the words of a name are by what they show themselves; null where both ends, or none, are common given names. */
export function orderOf(words: readonly string[]): 'givenFirst' | 'familyFirst' | null {
  const first = isGivenName(words[0] ?? '');
  if (first === isGivenName(words[words.length - 1] ?? '')) return null;
  return first ? 'givenFirst' : 'familyFirst';
}
