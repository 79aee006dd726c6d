import { splitTrimmed } from '../../../text/split-trimmed.ts';
import { splitDeputy } from '../../bodies/seat-role-words.ts';
import { NOBODY, type Deputy } from './deputy.ts';
import { isNobody } from '../cells/clean-value.ts';
import { isGivenName } from '../names/given-names.ts';
import type { NameOrder } from '../names/name-order.ts';
import { areDegrees, readName } from '../names/read-name.ts';
import {
  looksLikeAbbreviation,
  looksLikeOrganisation,
  looksLikeTitle,
  looksLikeUnit,
} from '../table/cell-kinds.ts';

/** Somebody appointed, and how surely the cell was read. */
export type Appointee = Omit<Deputy, 'emails'> & {
  /** Whether every part of the cell shows by its words what it is. */
  isSure: boolean;
};

/** Letters of a cell that are read as appointments; a longer one is prose. */
const LONGEST = 600;
const BETWEEN = /[,;()]|\s[-–—]\s|\n|(?<=\p{L}):\s|\s(?:från|vid)\s/u;
/** Words that a name has, with those before its family name: `Maija Liisa von und zu Esimerkki`. */
const NAME_WORDS = 8;
/** Words of whom somebody is of, behind her name. */
const ORGANISATION_WORDS = 16;
const SMALL = /^(?:von|van|af|av|de|der|den|del|da|di|la|le|el|al)$/i;

/** Two to four words of a name, without a title before it: `Eeva-Liisa von Testi`. */
function isName(words: readonly string[]): boolean {
  const own = words.filter((word) => !SMALL.test(word));
  return (
    own.length >= 2 &&
    own.length <= 4 &&
    own.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word)) &&
    !own.some((word) => looksLikeTitle(word) && !isGivenName(word))
  );
}

/** The name at the end of a part of a cell, and what stands before it; null where there is none. */
function nameAtEnd(part: string): { title: string; name: string } | null {
  const words = part.split(/\s+/).filter(Boolean);
  for (let from = Math.max(0, words.length - NAME_WORDS); from + 2 <= words.length; from += 1) {
    const before = words[from - 1];
    const name = words.slice(from);
    const isBegin =
      before === undefined ||
      looksLikeTitle(before) ||
      looksLikeTitle(words.slice(0, from).join(' ')) ||
      (/^\p{Ll}/u.test(before) && !SMALL.test(before)) ||
      (!isGivenName(before) && isGivenName(words[from] ?? '') && name.length === 2);
    // `Överdirektören Maria Exempel`: a word that is nobody's given name before one that is somebody's.
    const isTitled = from === 0 && name.length === 3 && hasUnknownTitle(name);
    if (isBegin && !isTitled && isName(name)) {
      return { title: words.slice(0, from).join(' ').replace(/:$/, ''), name: name.join(' ') };
    }
  }
  return null;
}

/** `Koskinen Jukka`: of two words only the latter is anybody's given name. */
function isPlainlyFamilyFirst(name: string): boolean {
  const [first = '', second = '', ...more] = name.split(' ');
  return more.length === 0 && !isGivenName(first) && isGivenName(second);
}

/** A long word before a given name and a family name: `Lagstiftningsrådet Maria Exempel`. */
function hasUnknownTitle([first = '', second = '']: readonly string[]): boolean {
  return first.length > 8 && !first.includes('-') && !isGivenName(first) && isGivenName(second);
}

function isOrganisation(part: string): boolean {
  return looksLikeOrganisation(part) || looksLikeAbbreviation(part);
}

/** `Neuvos Maija Esimerkki oikeusministeriöstä`: whom she is from, at the end of a part without a comma. */
function fromWhere(part: string): { rest: string; organisation: string } | null {
  const [, rest = '', stem = '', ending = ''] =
    /^(.*\S)\s((?:\p{L}+-\sja\s)?\p{L}+?(?:ministeriö|virasto|kunta|liitto|hallitu|kesku|laito))(stä|sta|ksesta|ksestä)$/u.exec(
      part,
    ) ?? [];
  if (ending === '') return null;
  return { rest, organisation: ending.startsWith('ks') ? `${stem}s` : stem };
}

/**
 * `Neuvos Maija Esimerkki oikeusministeriö`: somebody with a title, and behind the name whom she is of. What is called like
 * a title, `Tasa-arvovaltuutettu`, is that too: her own stands before the name.
 */
function organisationBehind(part: string): { rest: string; organisation: string } | null {
  const words = part.split(/\s+/).filter(Boolean);
  for (let at = Math.max(3, words.length - ORGANISATION_WORDS); at < words.length; at += 1) {
    const organisation = words.slice(at).join(' ');
    const rest = words.slice(0, at).join(' ');
    if (!isPlainlyOrganisation(organisation) && !isCalledLikeTitle(organisation)) continue;
    if (nameAtEnd(rest)?.title) return { rest, organisation };
  }
  return null;
}

function isCalledLikeTitle(part: string): boolean {
  return /^\p{Lu}/u.test(part) && looksLikeTitle(part);
}

/** A cell or its part as somebody appointed; null where it names nobody. */
export function readAppointee(text: string, order: NameOrder = 'givenFirst'): Appointee | null {
  if (text.length > LONGEST || /@|\d{3}/.test(text) || isNobody(text)) return null;
  const parts = splitTrimmed(text, BETWEEN).filter(Boolean);
  const found: Appointee = { ...NOBODY, isSure: true };
  const titles: string[] = [];
  const degrees: string[] = [];
  let isBehind = false;
  for (const part of parts) {
    if (areDegrees(part)) {
      degrees.push(part);
      continue;
    }
    const from = fromWhere(part) ?? (found.familyName ? null : organisationBehind(part));
    if (from) found.organisation ||= from.organisation;
    const own = from?.rest ?? part;
    // `Puhakka, Maija`: two parts that are a name together are left to the reader of names.
    const person = found.familyName || isPlainlyOrganisation(own) ? null : nameAtEnd(own);
    if (person) {
      const { givenName, familyName, honorific } = readName(
        person.name,
        isPlainlyFamilyFirst(person.name) ? 'familyFirst' : order,
      );
      Object.assign(found, { givenName, familyName, honorific });
      if (person.title) titles.push(person.title);
    } else if (looksLikeUnit(own) && !isOrganisation(own)) found.unit ||= own;
    else if (looksLikeTitle(own) && !isPlainlyOrganisation(own)) {
      isBehind = titles.length > 0 && found.familyName !== '' && isCalledLikeTitle(own);
      titles.push(own);
    } else if (isOrganisation(own)) place(found, own);
    else if (/^\p{Ll}/u.test(own)) titles.push(own);
    else {
      found.isSure = false;
      place(found, own);
    }
  }
  if (!found.familyName) return null;
  if (isBehind && !found.organisation) {
    found.organisation = titles.pop() ?? '';
    found.isSure = false;
  }
  const honorific = [...degrees, found.honorific].filter(Boolean).join(', ');
  return { ...found, honorific, title: titles.join(', ') };
}

/** `Ministry of Justice`, `Poliisihallitus`: an organisation whose words are not those of a title. */
function isPlainlyOrganisation(part: string): boolean {
  return isOrganisation(part) && !looksLikeTitle(part);
}

function place(found: Appointee, organisation: string): void {
  if (!found.organisation) found.organisation = organisation;
  else if (!found.unit) found.unit = organisation;
  else found.isSure = false;
}

/** Everybody whom a cell of deputies names, each on lines of her own or between semicolons. */
export function readAppointees(text: string, order: NameOrder = 'givenFirst'): Appointee[] {
  const { member, deputy } = splitDeputy(text);
  const groups: string[][] = [];
  let isNamed = false;
  let beginsWithTitle = false;
  for (const line of splitTrimmed(member || deputy, /[\n;]/).filter(Boolean)) {
    const isPerson = readAppointee(line, order) !== null;
    const isTitle = !isPerson && looksLikeTitle(line) && !isPlainlyOrganisation(line);
    if (groups.length === 0) beginsWithTitle = isTitle;
    if (groups.length === 0 || (isNamed && (isPerson || (isTitle && beginsWithTitle)))) {
      groups.push([]);
      isNamed = false;
    }
    isNamed ||= isPerson;
    groups.at(-1)?.push(line);
  }
  return groups.flatMap((lines) => readAppointee(lines.join('\n'), order) ?? []);
}

/** Somebody appointed in one line: `Maija Esimerkki, lainsäädäntöneuvos, oikeusministeriö`. */
export function appointeeText({ givenName, familyName, ...rest }: Deputy): string {
  const name = `${givenName} ${familyName}`.trim();
  return [name, rest.title, rest.organisation, rest.unit].filter(Boolean).join(', ');
}
