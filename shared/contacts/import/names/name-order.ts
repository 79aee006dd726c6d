import { looksLikeOrganisation } from '../table/cell-kinds.ts';
import { isFamilyFirstName } from './family-first-names.ts';
import { foldKey } from '../../../text/fold-key.ts';
import { isGivenName } from './given-names.ts';
import type { ContactField } from '../plan.ts';

/** Given names that are as well the family names of others, here or elsewhere: behind an unknown word they show nothing. */
const EITHER = new Set(
  'kari heino elo ahti tapio lauri oskari vesa martin thomas james henry simon david daniel alexander john paul peter george robert victor oscar hassan ali mohamed mohammed ibrahim yusuf omar ahmed hamid'.split(
    ' ',
  ),
);

/** The order of the words of one name. */
export type OwnOrder = 'givenFirst' | 'familyFirst';

/**
 * In which order a column writes its names. `mostly…`: some stand the other way round, so that a name which does not
 * show its own order may be either; `mixed`: both are common.
 */
export type NameOrder = OwnOrder | 'mostlyGivenFirst' | 'mostlyFamilyFirst' | 'mixed';

/** Ends of family names that given names do not have. */
const FAMILY_ENDING =
  /\p{L}(?:nen|ström|qvist|kvist|berg|lund|gren|holm|mäki|niemi|järvi|saari|koski|lahti|vaara|ranta|salmi|sson|ová|wicz|vić|enko|shvili)$/iu;

/** Share of the names the other way round from which on a column is not sure; below it they are slips. */
const NOT_SURE = 0.05;
const MIXED = 0.25;
/** Family name first is not how names are usually written: of so many names that show it, one may be read by them. */
const SURE = 10;

/**
 * In which order a column writes its names: as its header says, else as its common given names show and the e-mail
 * addresses of the same rows (`emails`, cell by cell), else given name first, as names are written everywhere.
 */
export function nameOrderOf(
  header: string,
  cells: readonly string[],
  emails: readonly string[] = [],
): NameOrder {
  const family = header.search(/suku|efter|last|surname|family|nach/i);
  const given = header.search(/etu|för|first|given|vor/i);
  if (family >= 0 && given >= 0) return family < given ? 'familyFirst' : 'givenFirst';
  const count = { familyFirst: 0, givenFirst: 0, unknown: 0 };
  const ofOwnCustom = { familyFirst: 0, givenFirst: 0 };
  cells.forEach((cell, row) => {
    const bare = cell.replace(/[([][^)\]]*[)\]]?/g, ' ');
    const words = withoutOffice((bare.split(',')[0] ?? '').trim()).split(/\s+/);
    if (words.length < 2) return;
    const custom = orderByCustom(words);
    if (custom) ofOwnCustom[custom] += 1;
    else count[agreedOrder(orderOf(words), orderByEmail(words, emails[row] ?? ''))] += 1;
  });
  const { unknown } = count;
  // A Vietnamese name says nothing of the Finnish ones beside it.
  const { familyFirst, givenFirst } =
    count.familyFirst + count.givenFirst > 0 ? count : ofOwnCustom;
  const contrary = Math.min(familyFirst, givenFirst) / Math.max(familyFirst + givenFirst, 1);
  if (contrary > MIXED) return 'mixed';
  if (familyFirst > givenFirst) {
    return contrary >= NOT_SURE || familyFirst < unknown * SURE
      ? 'mostlyFamilyFirst'
      : 'familyFirst';
  }
  return contrary >= NOT_SURE ? 'mostlyGivenFirst' : 'givenFirst';
}

/** A whole name that is not in capitals, and letters behind it: `Haapasalo Päivi OM`, as the directories of the state write it. */
const OFFICE_BEHIND = /^(\p{Lu}\S*\p{Ll} \p{Lu}\S*\p{Ll}) (\p{Lu}{2,6})$/u;

/** The letters of an organisation behind a name, or ''. */
export function officeBehind(name: string): string {
  const letters = OFFICE_BEHIND.exec(name)?.[2] ?? '';
  return letters && looksLikeOrganisation(letters) ? letters : '';
}

function withoutOffice(name: string): string {
  const letters = officeBehind(name);
  return letters ? name.slice(0, -letters.length - 1) : name;
}

/** `Sylvia Björn` with `sylvia.bjorn@…`: where the words and the address say contrary things, a name shows nothing of its column. */
function agreedOrder(shown: OwnOrder | null, byEmail: OwnOrder | null): OwnOrder | 'unknown' {
  if (shown && byEmail && shown !== byEmail) return 'unknown';
  return shown ?? byEmail ?? 'unknown';
}

/** The first e-mail address cell of each row, by the columns that became addresses. */
export function emailsOfRows(
  columns: readonly { field: ContactField | null }[],
  cellsOf: readonly (readonly string[])[],
): readonly string[] {
  return cellsOf[columns.findIndex(({ field }) => field === 'email')] ?? [];
}

/** In which order the words of a name are by what they show themselves; null where both ends, or none, look like given names. */
export function orderOf(words: readonly string[]): OwnOrder | null {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  if (words.length === 2) {
    if (isKorean(first, last)) return 'familyFirst';
    if (isKorean(last, first)) return 'givenFirst';
  }
  if (words.length === 3 && PATRONYMIC.test(last) && SLAVIC_FAMILY.test(first)) {
    return 'familyFirst';
  }
  if (endsInEither(words)) return null;
  if (isGivenName(first) !== isGivenName(last)) {
    return isGivenName(first) ? 'givenFirst' : 'familyFirst';
  }
  if (isInitials(first) !== isInitials(last)) {
    return isInitials(first) ? 'givenFirst' : 'familyFirst';
  }
  const custom = orderByCustom(words);
  if (custom) return custom;
  if (FAMILY_ENDING.test(first) === FAMILY_ENDING.test(last)) return null;
  return FAMILY_ENDING.test(first) ? 'familyFirst' : 'givenFirst';
}

/** `Siobhan Martin`, `Aune Kari`: may be either way round, since the first word shows not by itself what it is. */
function endsInEither(words: readonly string[]): boolean {
  const first = words[0] ?? '';
  return (
    EITHER.has(foldKey(words.at(-1) ?? '')) && !isGivenName(first) && !FAMILY_ENDING.test(first)
  );
}

/** `Ivanov Ivan Ivanovich`: the father's name stands last only where the family name stands first. */
const PATRONYMIC = /(?:[oe]vich|[oe]vna|[иое]вич|[ои]вна|евна)$/iu;
const SLAVIC_FAMILY =
  /(?:ova?|eva?|ina?|enko|sk[yi][yi]?|skaya|chuk|ова?|ева?|ина?|енко|ский|ская|чук)$/iu;

/** `Min-jun`: how Korean given names are written, and `Halla-aho` too: the family name beside it must be Korean. */
const KOREAN_GIVEN = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u;
const KOREAN_FAMILY = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han seo shin kwon hwang ahn song yoo hong bae'.split(
    ' ',
  ),
);

function isKorean(family: string, given: string): boolean {
  return KOREAN_GIVEN.test(given) && KOREAN_FAMILY.has(foldKey(family));
}

/** The order that a family name shows which is written first where it comes from; null where both ends, or none, are one. */
function orderByCustom(words: readonly string[]): OwnOrder | null {
  const [first, last] = [isFamilyFirstName(words[0] ?? ''), isFamilyFirstName(words.at(-1) ?? '')];
  if (first === last || FAMILY_ENDING.test((first ? words.at(-1) : words[0]) ?? '')) return null;
  return first ? 'familyFirst' : 'givenFirst';
}

/** `M.`, `J-P`, `A.-L.`: letters that stand for given names. */
export function isInitials(word: string): boolean {
  return /^\p{Lu}\.?(?:-\p{Lu}\.?)*$/u.test(word);
}

/** The order that an address shows: `sarka.zak@…` and `s.zak@…` name the given name first. Null where it names otherwise. */
export function orderByEmail(words: readonly string[], email: string): OwnOrder | null {
  const local = /([^\s<>;,:]{1,320})@/.exec(email)?.[1] ?? '';
  const parts = local.split(/[._]/);
  if (parts.length < 2) return null;
  const [start, end] = [foldKey(parts[0] ?? ''), foldKey(parts.at(-1) ?? '')];
  const [first, last] = [foldKey(words[0] ?? ''), foldKey(words.at(-1) ?? '')];
  if (!first || !last || first === last) return null;
  if (end === last && (start === first || start === first[0])) return 'givenFirst';
  if (end === first && (start === last || start === last[0])) return 'familyFirst';
  return null;
}

/** Whether the parts of a name seem to stand in each other's cells: by their words, or by the address. */
export function looksTurned(givenName: string, familyName: string, email: string): boolean {
  const isCustom = givenName.length > 2 && orderByCustom([givenName, familyName]) === 'familyFirst';
  if (!isCustom && (!isGivenName(familyName) || isGivenName(givenName))) return false;
  const byEmail = orderByEmail([givenName, familyName], email);
  if (byEmail) return byEmail === 'familyFirst';
  if (isCustom) return true;
  return FAMILY_ENDING.test(givenName) && !FAMILY_ENDING.test(familyName);
}

/** How a name of a column is read, and whether that is sure. */
export function decideOrder(
  words: readonly string[],
  column: NameOrder,
  email: string,
): { order: OwnOrder; isSure: boolean } {
  if (column !== 'familyFirst' && endsInEither(words)) {
    const byEmail = orderByEmail(words, email);
    const usual = column === 'mostlyFamilyFirst' ? 'familyFirst' : 'givenFirst';
    return { order: byEmail ?? usual, isSure: byEmail !== null };
  }
  const shown = orderOf(words);
  if (shown !== null && shown === column) return { order: shown, isSure: true };
  const byEmail = orderByEmail(words, email);
  const own = shown ?? byEmail;
  if (column === 'mixed') {
    const isContrary = shown !== null && byEmail !== null && shown !== byEmail;
    return { order: byEmail ?? own ?? 'givenFirst', isSure: own !== null && !isContrary };
  }
  // `Nguyen Thi Lan` among Finnish names, and `Chen Yang` anywhere.
  const isOfOwnCustom = isFamilyFirstName(words[0] ?? '') && own !== 'givenFirst';
  if (column === 'givenFirst' && isOfOwnCustom) {
    return { order: own ?? column, isSure: own !== null && byEmail === own };
  }
  if (column === 'givenFirst' || column === 'familyFirst') {
    return { order: column, isSure: own === null || own === column || byEmail === column };
  }
  const usual = column === 'mostlyFamilyFirst' ? 'familyFirst' : 'givenFirst';
  const order = byEmail ?? own ?? usual;
  return { order, isSure: byEmail !== null || own === usual };
}
