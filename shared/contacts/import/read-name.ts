import { looksLikeTitle } from './cell-kinds.ts';
import { isGivenName } from './given-names.ts';

export type NameOrder = 'givenFirst' | 'familyFirst';

export type ReadName = {
  givenName: string;
  familyName: string;
  honorific: string;
  /** What stood behind a comma: `Matti Meikäläinen, ylitarkastaja`. */
  title: string;
  /** What stood in brackets: `Matti Meikäläinen (pj.)`. */
  remark: string;
};

const PARTICLES = new Set(
  'von af av de da di du del della der den van la le zu zum zur ten ter dos das al el bin ibn san st.'.split(
    ' ',
  ),
);
const HONORIFIC =
  /^((?:mr|mrs|ms|miss|mx|dr|prof|herra|rouva|neiti|tri|hr|fru|hra|rva|professori|tohtori|kansanedustaja|ministeri|piispa|professor|doktor|riksdagsledamot|sir|dame)\.?)\s+(?=\p{L})/iu;

/** Splits a name written in one cell. A comma means family name first, unless a title follows it. */
export function readName(text: string, order: NameOrder): ReadName {
  const remarks = [...text.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => (match[1] ?? '').trim());
  let rest = text
    .replace(/[([][^)\]]*[)\]]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const honorific = HONORIFIC.exec(rest)?.[1] ?? '';
  if (honorific) rest = rest.slice(honorific.length).trim();
  const [first = '', ...others] = rest.split(',').map((part) => part.trim());
  const behind = others.filter(Boolean);
  const name = { honorific, remark: remarks.filter(Boolean).join(', ') };
  const second = behind[0];
  if (second !== undefined && !isTitle(second) && (!isWholeName(first) || isNameLike(second))) {
    const title = behind.slice(1).join(', ');
    if (!isWholeName(first) || !isWholeName(second)) {
      return { ...name, familyName: first, givenName: second, title };
    }
  }
  return { ...name, ...splitWords(first, order), title: behind.join(', ') };
}

function isTitle(part: string): boolean {
  return /^\p{Ll}/u.test(part) ? !PARTICLES.has(part.split(' ')[0] ?? '') : looksLikeTitle(part);
}

/** Two or more words without particles: a name that needs nothing behind a comma. */
function isWholeName(part: string): boolean {
  return part.split(' ').filter((word) => !PARTICLES.has(word.toLowerCase())).length > 1;
}

function isNameLike(part: string): boolean {
  return part.split(' ').every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
}

function splitWords(text: string, order: NameOrder): { givenName: string; familyName: string } {
  const words = text.split(' ').filter(Boolean);
  if (words.length < 2) return { givenName: '', familyName: text };
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
 * In which order a column writes its names: as its header says, else as the common given names in it show, else given
 * name first.
 */
export function nameOrderOf(header: string, cells: readonly string[]): NameOrder {
  const family = header.search(/suku|efternamn|last|surname|family|nachname/i);
  const given = header.search(/etu|förnamn|first|given|vorname/i);
  if (family >= 0 && given >= 0) return family < given ? 'familyFirst' : 'givenFirst';
  let familyFirst = 0;
  let givenFirst = 0;
  for (const cell of cells) {
    if (cell.includes(',')) continue;
    const words = cell.trim().split(/\s+/);
    if (words.length < 2) continue;
    const first = isGivenName(words[0] ?? '');
    const last = isGivenName(words[words.length - 1] ?? '');
    if (first && !last) givenFirst += 1;
    else if (last && !first) familyFirst += 1;
  }
  return familyFirst > givenFirst ? 'familyFirst' : 'givenFirst';
}
