import { isShortRole, takeSeatRole } from '../cells/role-in-body.ts';
import {
  looksLikeAbbreviation,
  looksLikeOrganisation,
  looksLikeTitle,
  looksLikeUnit,
} from '../table/cell-kinds.ts';
import { looksLikeFormula } from '../cells/clean-value.ts';
import { foldKey } from '../../../text/fold-key.ts';
import { isGivenName } from './given-names.ts';
import { BEFORE_COLON } from '../columns/guess-by-content.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { ImportedContact } from '../plan.ts';
import { readEmails } from '../cells/read-emails.ts';
import { orderOf, type NameOrder } from './name-order.ts';
import { readName, type ReadName } from './read-name.ts';
import { seatRoleOf } from '../../bodies/seat-role-words.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';

/** A name in one cell; `email`: what the row has of addresses, which may show the order of the name. */
export type WholeName = { text: string; column: number; order: NameOrder; email: string };

/** Offices that answer for an organisation; no person has such a name. */
const OFFICE =
  /^(kirjaamo|vaihde|neuvonta|asiakaspalvelu|toimisto|info|viestintä|tiedotus|yleinen|puhelinvaihde|registratorskontor|registratorskontoret|registrator|växel|telefonväxel|kundtjänst|kansli|registry|switchboard|office|helpdesk|reception|general)$/i;

/** Such an office before or behind what it is of: `SM Kirjaamo`, `Kirjaamo OM`. */
const OFFICE_OF =
  /^(?:kirjaamo|registratorskontoret|växel|vaihde)\s|\s(?:kirjaamo|vaihde|neuvonta|asiakaspalvelu|viestintä|tiedotus|sihteeristö|registratorskontoret|registrator|växel|kundtjänst|kansli|sekretariat|registry|switchboard|helpdesk|secretariat|press office)$/i;

/** Whether `name` is an office that answers for all, and nobody's name: `Kirjaamo`, `SM Kirjaamo`. */
export function isOffice(name: string): boolean {
  return OFFICE.test(name) || OFFICE_OF.test(name);
}

/** Two people in one cell: `Maija Meikäläinen ja Matti Meikäläinen`. */
const SEVERAL_PEOPLE = /[;/]|(?<![\s-])\s+(?:c\/o|ja|och|and|&|\+|sekä|samt|tai|eller|or)\s+/i;

/** Several lines in a cell: one person each, or a name and what belongs to it, or a name that was broken. */
function joinLines(text: string): string {
  const lines = text.split('\n').filter(Boolean);
  const isName = (line: string) =>
    /^\p{Lu}[\p{L}'’.-]*,? \p{L}/u.test(line) &&
    !looksLikeTitle(line) &&
    !splitTrimmed(line, ',').some(looksLikeOrganisation);
  if (lines.every(isName)) return lines.join(' ; ');
  const starts = lines.map(beginsWithPerson);
  if (starts[0] && starts.lastIndexOf(true) > 0) {
    return lines.map((line, at) => (at > 0 ? (starts[at] ? ' ; ' : ', ') : '') + line).join('');
  }
  // An organisation, perhaps a unit, who speaks for it, and that one's title.
  const at = lines.findIndex((line) => isName(line) && !looksLikeUnit(line));
  if (at > 0 && looksLikeOrganisation(splitTrimmed(lines[0] ?? '', ',')[0] ?? '')) {
    return [...lines.slice(at), ...lines.slice(0, at)].join(', ');
  }
  return lines.join(starts[0] || isName(lines[0] ?? '') ? ', ' : ' ');
}

/**
 * `Matti Meikäläinen, ylitarkastaja`, `poliisitarkastaja Maija Virtanen`: a name, and what its bearer is beside it.
 * Below a name, `Asiantuntija Naisten Linja` may be the rest of its title.
 */
function beginsWithPerson(line: string, at: number): boolean {
  const [head = '', behind = ''] = splitTrimmed(line, /[,(]/);
  const words = head.split(' ');
  const start = words.findIndex((word) => /^\p{Lu}/u.test(word) && !looksLikeTitle(word));
  const name = words.slice(Math.max(start, 0)).join(' ');
  const isTitled =
    start > 0
      ? at === 0 && looksLikeTitle(words.slice(0, start).join(' '))
      : looksLikeTitle(behind);
  return start >= 0 && (isPerson(name) || (isTitled && isNamed(name)));
}

/** Numbers and bullets of a list before a name go; a mark that points to a note is kept: `Maija Virtanen*`. */
function withoutMarks(text: string, notes: string[]): string {
  const mark =
    /(?<![*†‡])([*†‡]+)$/.exec(text)?.[1] ??
    /^([?])\s+/.exec(text)?.[1] ??
    /^([*†‡]{1,3})(?=\p{L})/u.exec(text)?.[1];
  if (mark && mark.length < text.length) notes.push(mark);
  return (
    text
      // `Maija Virtanen;#12`: the number of a person in a list of SharePoint.
      .replace(/;#\d{1,9}(?=$|;)/g, '')
      .replace(/\*\*([^*]+)\*\*/g, '$1')
      .replace(/^(?:\d{1,3}[.)]|[*•▪◦?–-])\s+(?=\p{L})/u, '')
      .replace(/^[*†‡]{1,3}(?=\p{L})/u, '')
      .replace(/(\p{L})\s*[*†‡]+$/u, '$1')
  );
}

/** `Liisa Mäkinen 31.8.2024 asti`: what begins with a number behind a whole name is said of it. */
function withoutNumbers(text: string, notes: string[]): string {
  const [, name = '', behind = ''] = /^(\p{Lu}\S*\s\D*?[\p{L})])[,;]?\s+(\d.*)$/u.exec(text) ?? [];
  // `Liisa Mäkinen (vapaalla 31.8.2024 saakka)`: what stands in brackets is said together.
  if (name === '' || name.lastIndexOf('(') > name.lastIndexOf(')')) return text;
  notes.push(behind);
  return name;
}

/** `Meikäläinen Maija (OM) - Hallitusneuvos`: the title as if behind a comma. */
function withTitleBehind(text: string): string {
  const [, name = '', title = '', more = ''] =
    /^(\p{Lu}(?:(?! [-–—] )[^,/])*) [-–—] ([^,/]+)((?:,.*)?)$/u.exec(text) ?? [];
  const isTitled = looksLikeTitle(title) && !looksLikeOrganisation(title) && !looksLikeTitle(name);
  return isTitled ? `${name}, ${title}${more}` : text;
}

/** `Matti Korhonen / Tuki ry`, `Matti Korhonen – Poliisihallitus`: a person and what they speak for. */
function nameAndOrganisation(text: string): { name: string; organisation: string } | null {
  const between = / ?\/ ?| [-–—] /u.exec(text);
  const name = text.slice(0, between?.index);
  const organisation = between ? text.slice(between.index + between[0].length) : '';
  const isName = /^\p{Lu}[\p{L}'’.-]+,?(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(name);
  if (!isName || looksLikeOrganisation(name) || looksLikeTitle(name)) return null;
  return looksLikeOrganisation(organisation) ? { name, organisation } : null;
}

/** `OM: Maija Meikäläinen`, `OM / Maija Meikäläinen`: an organisation and who speaks for it. */
function organisationAndName(text: string): { name: string; organisation: string } | null {
  const before = BEFORE_COLON.exec(text)?.[0] ?? /^[^/]{2,60}?\s*\/\s*/.exec(text)?.[0] ?? '';
  const organisation = before.trim().replace(/[:/]$/, '').trim();
  if (!looksLikeOrganisation(organisation) && !looksLikeAbbreviation(organisation)) return null;
  const name = text.slice(before.length);
  return before.includes(':') || isPerson(name) ? { name, organisation } : null;
}

/** `Virtanen Maija` behind an organisation: two or three words of a name, a given name among them. */
function isPerson(text: string): boolean {
  return isNamed(text) && text.split(' ').some(isGivenName);
}

/** Two or three words that are written as a name, and name neither an organisation nor a title. */
function isNamed(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]+(?: (?:(?:von|van|af|av|de|der|den|la|al) ){0,2}\p{Lu}[\p{L}'’-]+){1,2}$/u.test(
      text,
    ) &&
    !looksLikeOrganisation(text) &&
    !looksLikeTitle(text)
  );
}

/**
 * `OM Ihmiskaupan vastainen työ`: a capital at the beginning and a word in small letters at the end. No person is
 * called so.
 */
function isNoPerson(text: string): boolean {
  const words = text.split(' ');
  // `Minna Canth -rahasto`: named after somebody.
  if (words.length > 1 && /^-\p{Ll}{3,}$/u.test(words.at(-1) ?? '')) return true;
  // `RM OM Tietopalvelu`: the letters of an organisation, and nobody's given name.
  const hasLetters = words.some(
    (word) => /^\p{Lu}{2,6}$/u.test(word) && looksLikeOrganisation(word),
  );
  if (hasLetters && words.length > 1 && !words.some(isGivenName) && !/[,(]/.test(text)) return true;
  return (
    words.length > 2 &&
    words.every((word) => /^\p{L}[\p{L}-]*$/u.test(word)) &&
    /^\p{Lu}/u.test(text) &&
    /^\p{Ll}{3,}$/u.test(words.at(-1) ?? '') &&
    !looksLikeTitle(text) &&
    !words.some(isGivenName)
  );
}

/** A name in one cell stands in where its parts have no cells of their own. */
export function readWholeName(
  contact: ImportedContact,
  whole: WholeName,
  notes: string[],
  issues: IssueCollector,
): void {
  const { row } = contact;
  const { column } = whole;
  const text = withoutMarks(joinLines(whole.text), notes);
  const address = /(?:<\s*)?([^\s<>@]{1,320}@[^\s<>]+)\s*>?/.exec(text);
  const words = (address ? text.replace(address[0], ' ') : text).replace(/\s+/g, ' ').trim();
  const all = withTitleBehind(withoutNumbers(words, notes));
  if (address) contact.emails.push(...readEmails(address[1] ?? '').emails);
  if (all === '' || (contact.familyName && contact.givenName)) return;
  if (all.toLowerCase() === contact.organisation.toLowerCase()) return;
  if (looksLikeFormula(all)) {
    contact.familyName ||= all;
    return;
  }
  if (contact.givenName && !all.includes(contact.givenName)) {
    contact.familyName ||= all;
    return;
  }
  const split = organisationAndName(all) ?? nameAndOrganisation(all);
  if (split) {
    // `OM/KPO Puro Saila`: letters of a unit before the name.
    const [, unit = '', person = split.name] =
      /^(\p{Lu}{2,6})\s+(\p{Lu}\S*\p{Ll}\s+\p{Lu}\S*\p{Ll})$/u.exec(split.name) ?? [];
    split.name = person;
    contact.unit ||= unit;
    const to = [split.name, split.organisation, unit].filter(Boolean).join(' | ');
    issues.warn(row, 'cell-split', { column, facts: { value: all, to } });
    if (!contact.organisation) contact.organisation = split.organisation;
    else if (contact.organisation !== split.organisation) notes.push(split.organisation);
    takeName(contact, readName(split.name, whole.order, address?.[1] ?? whole.email), notes);
    return;
  }
  const [above = '', ...parts] = splitTrimmed(all, '/');
  const isPartOf = parts.length > 0 && looksLikeOrganisation(above) && !parts.some(isPerson);
  if (!contact.organisation && isPartOf) {
    contact.organisation = all;
    return;
  }
  const [before = '', ...behind] = splitTrimmed(all, ',');
  if (!contact.organisation && looksLikeOrganisation(before)) {
    const person = behind.join(', ');
    if (!isPerson(person)) {
      contact.organisation = all;
      return;
    }
    const to = `${before} | ${person}`;
    issues.warn(row, 'cell-split', { column, facts: { value: all, to } });
    contact.organisation = before;
    // The names that stand alone in the column say nothing of those behind an organisation.
    takeName(contact, readName(person, 'mixed', address?.[1] ?? whole.email), notes);
    return;
  }
  if (isOffice(all)) {
    if (contact.organisation) contact.unit ||= all;
    else contact.organisation = all;
    return;
  }
  if (isNoPerson(all)) {
    if (!contact.organisation) contact.organisation = all;
    else notes.push(all);
    issues.warn(row, 'cell-kind-unclear', { column, facts: { value: all } });
    return;
  }
  const people = withoutCommas(all);
  // `Maija Virtanen (OM/KPO)`: what stands in brackets parts nobody.
  const isSeveral = SEVERAL_PEOPLE.test(people.replace(/\([^()]*\)/g, ''));
  const [first = all, ...others] = isSeveral ? splitTrimmed(people, SEVERAL_PEOPLE) : [all];
  if (others.length > 0) {
    issues.warn(row, 'name-several-people', { column, facts: { value: all } });
    notes.push(all);
  }
  const name = readName(first, whole.order, address?.[1] ?? whole.email);
  // `Anna ja Pekka Meikäläinen`: the family name stands once.
  if (!name.givenName && others[0]?.includes(' ')) {
    const { familyName } = readName(others[0], whole.order);
    takeName(contact, { ...name, givenName: name.familyName, familyName }, notes);
  } else {
    takeName(contact, name, notes);
    if (!name.isOrderSure && contact.familyName && contact.givenName) {
      const { familyName, givenName } = contact;
      const facts = { value: first, familyName, givenName };
      issues.warn(row, 'name-order-unclear', { column, facts });
    }
  }
  const isOwn = isAddressOf(`${name.givenName} ${name.familyName}`, whole.email);
  const isOfAnother =
    !isOwn &&
    [...name.behind, name.remark].some(
      (part) => namesSomeone(part) && isAddressOf(part, whole.email),
    );
  if (others.length === 0 && (isOfAnother || mayBeTwo(name))) {
    issues.warn(row, 'name-several-people', { column, facts: { value: all } });
  }
  if (contact.familyName && !contact.givenName) {
    issues.warn(row, 'name-without-parts', { column, facts: { value: first } });
  }
}

/** `Maija Äijälä, Åke Öhman`: commas between people where each part shows its own order, and all the same one. */
function withoutCommas(text: string): string {
  const parts = splitTrimmed(text, ',');
  if (parts.length < 2) return text;
  const orders = parts.map((part) => {
    const words = part.split(' ');
    const isName = words.length > 1 && words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
    return isName && !looksLikeTitle(part) && !looksLikeOrganisation(part) ? orderOf(words) : null;
  });
  return orders[0] && orders.every((order) => order === orders[0]) ? parts.join(' ; ') : text;
}

/** `Xaver Yngve, Åke Öhman` may be one person with two family names, or two people: somebody must look. */
function mayBeTwo({ familyName, givenName }: ReadName): boolean {
  const given = givenName.split(' ');
  return (
    given.length > 1 &&
    !isGivenName(given.at(-1) ?? '') &&
    /^\p{Lu}\S* \p{Lu}\S*$/u.test(familyName)
  );
}

function namesSomeone(text: string): boolean {
  return / \p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}\p{Ll}/u.test(text) && text.split(' ').some(isGivenName);
}

/** Whether an address is of somebody in `text`, by a word of the name. */
function isAddressOf(text: string, email: string): boolean {
  const local = foldKey(email.slice(0, Math.max(email.indexOf('@'), 0)));
  const names = text.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
  return names.some((name) => local.includes(foldKey(name)));
}

/** `Rautio, Kaisa (ylitarkastaja)`: what she is, and what else stands beside it. `(pj.)` is her role in the body, no title. */
export function takeRemark(contact: ImportedContact, remark: string, notes: string[]): void {
  const said = splitTrimmed(remark, ',');
  const role = said.find((part) => takeSeatRole(contact, part));
  const parts = said.filter((part) => part !== role);
  const title = contact.title
    ? undefined
    : parts.find(
        (part) => looksLikeTitle(part) && seatRoleOf(part) === null && !namesSomeone(part),
      );
  if (title !== undefined) contact.title = title;
  const rest = parts.filter((part) => part !== title).join(', ');
  if (rest) notes.push(rest);
}

function takeName(contact: ImportedContact, name: ReadName, notes: string[]): void {
  contact.givenName ||= name.givenName;
  contact.familyName ||= name.familyName;
  contact.honorific ||= name.honorific;
  // `Maija Virtanen (OM)`.
  if (!contact.organisation && looksLikeOrganisation(name.remark)) {
    contact.organisation = name.remark;
  } else if (name.remark) takeRemark(contact, name.remark, notes);
  for (const part of name.behind) {
    if (isShortRole(part) && takeSeatRole(contact, part)) continue;
    const isOrganisation = looksLikeOrganisation(part) && !looksLikeTitle(part);
    if (!contact.organisation && isOrganisation) contact.organisation = part;
    else if (!contact.unit && looksLikeUnit(part) && !looksLikeTitle(part)) contact.unit = part;
    else if (looksLikeTitle(part) || /^\p{Ll}/u.test(part)) {
      // `sijainen Matti Meikäläinen` is somebody else.
      if (contact.title || namesSomeone(part)) notes.push(part);
      else contact.title = part;
    } else if (part.toLowerCase() !== contact.organisation.toLowerCase()) notes.push(part);
  }
}
