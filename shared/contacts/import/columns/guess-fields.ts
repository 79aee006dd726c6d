import {
  looksLikeEmail,
  looksLikeOrganisation,
  looksLikePhone,
  looksLikePostalCodeAndCity,
  looksLikeTitle,
  looksLikeUnit,
} from '../table/cell-kinds.ts';
import { leaveOneGivenName } from './call-name.ts';
import { contactPieces } from '../cells/contact-pieces.ts';
import { countryCodeOf } from '../../../text/country-code.ts';
import { dropSecondPerson, dropWhatIsOfOthers } from '../table/drop-other-people.ts';
import { findNames } from '../names/find-names.ts';
import { findAppointments } from '../appointments/find-appointments.ts';
import { foldKey } from '../../../text/fold-key.ts';
import {
  isIdentifier,
  isMembership,
  likelyFieldOf,
  nameFieldOf,
  shareOf,
  sureFieldOf,
} from './guess-by-content.ts';
import type { GuessedColumn } from './guessed-column.ts';
import { isIdentityCode } from '../../../lib/identity-code.ts';
import { joinedHeader } from '../table/joined-columns.ts';
import { isRoleInBody } from '../cells/role-in-body.ts';
import type { ContactField } from '../plan.ts';
import {
  isOfSomeoneElse,
  recogniseExactly,
  recogniseHeader,
  type RecognisedHeader,
} from './recognise-header.ts';
import { PERSON_TEXTS } from '../../person-texts.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';

/** Fields that one contact has once, and that are not joined from several columns. */
const ONCE: ReadonlySet<ContactField> = new Set([
  'fullName',
  'organisation',
  'title',
  'unit',
  'language',
  ...PERSON_TEXTS,
]);

/** What each column becomes, by its header and by its cells. `columns[i]` are the cells of column `i` below the header. */
export function guessFields(
  names: readonly string[],
  columns: readonly (readonly string[])[],
): GuessedColumn[] {
  const headed = names.some((name) => name.trim());
  const recognised = columns.map((_, index) => recogniseHeader((names[index] ?? '').trim()));
  const guessed = columns.map((cells, index) =>
    guessColumn((names[index] ?? '').trim(), recognised[index] ?? null, cells, headed),
  );
  judgeTogether(names, columns, recognised, guessed);
  if (
    !guessed.some(
      ({ field }) => field === 'fullName' || field === 'familyName' || field === 'givenName',
    )
  ) {
    findNames(names, columns, recognised, guessed);
  }
  findCity(names, columns, guessed);
  dropSecondPerson(guessed, columns);
  dropWhatIsOfOthers(names, guessed, columns);
  dropRepeats(guessed, columns);
  findAppointments(names, columns, guessed);
  return guessed;
}

function guessColumn(
  name: string,
  recognised: RecognisedHeader | null,
  cells: readonly string[],
  headed: boolean,
): GuessedColumn {
  const set = recognised?.set ?? 'plain';
  if (recognised?.meaning === 'identityCode' || shareOf(cells, isIdentityCode) >= 0.5) {
    return { field: 'ignore', set, identityCodes: true };
  }
  const joined = joinedHeader(name);
  if (joined) return { field: joined.fields[0] ?? null, set, identityCodes: false, joined };
  if (recognised) {
    if (/^(?:rooli|roll|role|rolle)$/.test(foldKey(name)) && shareOf(cells, isMembership) === 1) {
      return { field: null, set, identityCodes: false };
    }
    // `Kutsuttu` over an x is a mark, and nobody's name.
    if (recognised.meaning === 'ignore' && isOfSomeoneElse(name) && namesPeople(cells))
      return { field: null, set, identityCodes: false };
    const isMarked = recognised.meaning === 'fullName' && shareOf(cells, isMark) === 1;
    const field = isMarked ? 'groups' : correctedBy(cells, recognised.meaning);
    return { field, set, identityCodes: false };
  }
  if (CONTACT_DETAILS.test(foldKey(name)) && shareOf(cells, isWayToReach) >= 0.6) {
    return { field: 'email', set, identityCodes: false };
  }
  if (name && shareOf(cells, isMark) === 1) return { field: 'groups', set, identityCodes: false };
  if (isOfSomeoneElse(name) || OF_INVOICES.test(foldKey(name)))
    return { field: null, set, identityCodes: false };
  const field = name || headed ? sureFieldOf(cells) : likelyFieldOf(cells);
  // `Osallistujatunnus` over 10234: a few digits show nothing where the header says something else; 0401234567 does.
  const isCode = shareOf(cells, (cell) => /^\d{1,6}$/.test(cell.trim())) >= 0.5;
  if (name && isCode) return { field: null, set, identityCodes: false };
  return { field, set, identityCodes: false };
}

/** Whether a column names people or says how to reach them: such are not left out of a list without a word. */
function namesPeople(cells: readonly string[]): boolean {
  return cells.some(
    (cell) =>
      /\p{Lu}\p{Ll}+\s+(?:\S+\s+)?\p{Lu}\p{Ll}/u.test(cell) ||
      looksLikeEmail(cell) ||
      looksLikePhone(cell),
  );
}

/** `Verkkolaskuosoite (OVT)`, over digits that look like a number to call. */
const OF_INVOICES = /lasku|faktur|invoic|billing|rechnung|^ovt/;

/** Columns of whatever there is to reach somebody by, which is told apart cell by cell. */
const CONTACT_DETAILS =
  /^(?:yhtey(?:s|det)|yhteystie(?:dot|to)|kontaktuppgifter|contact(?:details|info(?:rmation)?)|kontaktdaten)$/;

function isWayToReach(cell: string): boolean {
  return looksLikeEmail(cell) || contactPieces(cell, 'email') !== null;
}

/** An x in a column of its own: who belongs to the group that the header names. */
function isMark(cell: string): boolean {
  return /^[x✓✔]$/i.test(cell.trim());
}

/** `Title` of Outlook and of web forms is Mr or Ms. */
function isSalutation(cell: string): boolean {
  return /^(?:mr|mrs|ms|miss|mx|dr|prof|herra|rouva|neiti|hra|rva|herr|fru|frau|hr|fröken|mme|pan|pani)\.?$/i.test(
    cell.trim(),
  );
}

/** `Herr`, `Frau` in one column, and `Dr.` in another: both stand before the name. */
function isCourtesy(cell: string): boolean {
  return isSalutation(cell) && !/^(?:dr|prof)/i.test(cell.trim());
}

/** Fields that are never numbers: `Arvo` over numbers is a value, not a degree. */
const WORDS: ReadonlySet<ContactField> = new Set([
  ...PERSON_TEXTS,
  'title',
  'fullName',
  'familyName',
  'givenName',
  'organisation',
  'language',
]);

/** Of many, nearly each another: what each has alone is no group. */
function isOfEachAlone(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  return filled.length >= 20 && new Set(filled).size >= filled.length * 0.95;
}

function isNumber(cell: string): boolean {
  return /^[+-]?\d[\d\s.,]*%?$/.test(cell.trim());
}

/** A header may say less than the cells: `Osoite` over e-mail addresses, `Postadress` over `00100 Helsingfors`. */
function correctedBy(cells: readonly string[], field: ContactField): ContactField | null {
  if (field === 'street') {
    if (shareOf(cells, looksLikeEmail) >= 0.7) return 'email';
    if (shareOf(cells, looksLikePostalCodeAndCity) >= 0.6) return 'postalCodeAndCity';
  }
  if (WORDS.has(field) && shareOf(cells, isNumber) >= 0.7) return null;
  if (field === 'groups' && (shareOf(cells, isIdentifier) >= 0.7 || isOfEachAlone(cells)))
    return null;
  if (field === 'title' && shareOf(cells, isSalutation) >= 0.7) return 'honorific';
  if (
    (field === 'postalCode' || field === 'city') &&
    shareOf(cells, looksLikePostalCodeAndCity) >= 0.6
  ) {
    return 'postalCodeAndCity';
  }
  return field;
}

/** `Työosoite, katu`, `Työosoite, kaupunki`: where several columns are of one address, what stands behind it says which. */
function judgeAddressParts(names: readonly string[], guessed: readonly GuessedColumn[]): void {
  const parts = names.map((name) => /^([^,]+),\s*(\S.*)$/u.exec(name.trim()));
  const meanings = parts.map((part) => {
    const meaning = recogniseExactly(part?.[2] ?? '')?.meaning;
    return meaning && ADDRESS_PARTS.has(meaning) ? (meaning as ContactField) : null;
  });
  guessed.forEach((column, index) => {
    const [, whole = '', part = ''] = parts[index] ?? [];
    if (column.field !== 'street' || part === '') return;
    // `Gatuadress, arbete` beside `Gatuadress, hem`: what stands behind is no part but whose it is.
    const isApart = parts.some((other, at) => other?.[1] === whole && meanings[at]);
    if (isApart) column.field = meanings[index] ?? null;
  });
}

/**
 * `Käyntiosoite` or `Toimiston osoite`, `Postinumero`, `Paikkakunta`: the only street of a list is that of its postal
 * codes.
 */
function judgeOnlyStreet(guessed: readonly GuessedColumn[]): void {
  const [street, ...others] = guessed.filter(({ field }) => field === 'street');
  const places = guessed.filter(
    ({ field }) => field !== null && /^(?:postalCode|city)/.test(field),
  );
  const isElsewhere = places.length > 0 && places.every(({ set }) => set === 'plain');
  if (street && others.length === 0 && isElsewhere) street.set = 'plain';
}

const ADDRESS_PARTS: ReadonlySet<string> = new Set([
  'street',
  'postalCode',
  'city',
  'postalCodeAndCity',
  'country',
]);

/** Whole organisations that have an institute or a department below them. */
const UNIVERSITY =
  /^(?:yliopisto|korkeakoulu|ammattikorkeakoulu|universitet|hogskola|yrkeshogskola|university)$/;

const NAME_FIELDS: readonly ContactField[] = [
  'organisation',
  'fullName',
  'familyName',
  'givenName',
];

function isUnreadName(column: GuessedColumn | undefined, cells: readonly string[]): boolean {
  return column?.field === null && nameFieldOf(cells) !== null;
}

/** Columns of where people work: a part of an organisation, or a room of Exchange, beside a column of units. */
const OFFICES = /^(?:toimipaikka|toimipiste|office|verksamhetsstalle)$/;

/** `Hämeenlinna`: one name, and neither an organisation nor a part of one. */
function looksLikeTown(cell: string): boolean {
  const isName = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(cell.trim());
  return isName && !looksLikeOrganisation(cell) && !looksLikeUnit(cell);
}

/** A name, where nothing says which: beside one part it is the other. */
const ONE_NAME = /^(?:nimi|namn|name|navn|nombre|nome)$/;

/** Headers that mean one thing beside one neighbour and another beside another. */
function judgeTogether(
  names: readonly string[],
  columns: readonly (readonly string[])[],
  recognised: readonly (RecognisedHeader | null)[],
  guessed: GuessedColumn[],
): void {
  const keys = columns.map((_, index) => foldKey(names[index] ?? ''));
  const has = (field: ContactField) => guessed.some((column) => column.field === field);
  // Outlook: `Title` and `Titel` are Mr and Ms beside a column of job titles.
  const jobs = guessed.filter(
    ({ field }, index) => field === 'title' && !/^(title|titel|titteli)$/.test(keys[index] ?? ''),
  );
  // `Mr`, `fil.tri`, and no `johtaja`.
  const isHonorific = (cell: string) => cell.length < 9 && !looksLikeTitle(cell);
  if (jobs.length > 0) {
    guessed.forEach((column, index) => {
      if (!/^(title|titel|titteli)$/.test(keys[index] ?? '')) return;
      if (has('givenName') || shareOf(columns[index] ?? [], isHonorific) === 1) {
        column.field = 'honorific';
      }
    });
  }
  guessed.forEach((column, index) => {
    // Outlook in German: the town stands in `Ort geschäftlich`, and `Ort` is a room.
    if (keys[index] === 'ort' && keys.includes('ortgeschaftlich')) column.field = 'ignore';
    const isHomeTown = keys[index] === 'hemort' && keys.includes('hemadress');
    if (isHomeTown) column.set = 'home';
  });
  judgeAddressParts(names, guessed);
  judgeOnlyStreet(guessed);
  // `State` over `AUSTRIA` of a list of delegations is a country; beside a town it is a part of one.
  if (!has('country') && !has('city') && !has('postalCode')) {
    guessed.forEach((column, index) => {
      const halves = (names[index] ?? '').split('/').map(foldKey);
      if (!halves.every((half) => /^(?:state|etat)$/.test(half))) return;
      if (shareOf(columns[index] ?? [], namesCountry) >= 0.6) column.field = 'country';
    });
  }
  // `By` is a town in Danish and Norwegian alone, and a mission an embassy where nothing else is an organisation.
  const isNordic = keys.some((key) => key.endsWith('navn'));
  const organisations = guessed.filter(({ field }) => field === 'organisation').length;
  guessed.forEach((column, index) => {
    const isNoTown = keys[index] === 'by' && !isNordic;
    const isTask = keys[index] === 'mission' && organisations > 1;
    if (isNoTown || isTask) column.field = null;
  });
  // `Arvo` of the police and the Border Guard over ranks is what somebody is; over degrees it stands before a name.
  guessed.forEach((column, index) => {
    if (keys[index] !== 'arvo' || column.field !== 'honorific' || has('title')) return;
    if (shareOf(columns[index] ?? [], looksLikeTitle) >= 0.6) column.field = 'title';
  });
  // `Laitos` beside `Yliopisto` is a part of it.
  if (keys.some((key) => UNIVERSITY.test(key))) {
    guessed.forEach((column, index) => {
      if (/^(?:laitos|institution|institute)$/.test(keys[index] ?? '')) column.field = 'unit';
    });
  }
  // `Toimipaikka` is an office; beside a column of units it says where people work.
  guessed.forEach((column, index) => {
    const isOffice = OFFICES.test(keys[index] ?? '');
    const isBesideUnit = guessed.some(({ field }, at) => at !== index && field === 'unit');
    if (column.field !== 'unit' || !isOffice) return;
    // Behind a postal code it is its town, `VALTIONEUVOSTO` too.
    const isOfPostalCode = guessed[index - 1]?.field === 'postalCode' && !has('city');
    if (isOfPostalCode) column.field = 'city';
    if (isOfPostalCode || !isBesideUnit) return;
    const isTown = shareOf(columns[index] ?? [], looksLikeTown) === 1 && !has('city');
    column.field = isTown ? 'city' : null;
  });
  // `Tehtävä` over `puheenjohtaja`, `jäsen` beside `Virka-asema`: what somebody is in the body, not at work.
  const titles = guessed.flatMap(({ field }, index) => (field === 'title' ? [index] : []));
  const areRoles = titles.map((index) => shareOf(columns[index] ?? [], isRoleInBody) === 1);
  if (areRoles.includes(false)) {
    titles.forEach((index, at) => {
      const column = guessed[index];
      if (column && areRoles[at]) column.field = null;
    });
  }
  // `Jakelu` of a statement lists those to whom it goes.
  if (!NAME_FIELDS.some(has)) {
    const lists = guessed.filter(
      ({ field }, index) =>
        field === 'groups' && shareOf(columns[index] ?? [], looksLikeOrganisation) >= 0.6,
    );
    const [list] = lists;
    if (list && lists.length === 1) list.field = 'organisation';
  }
  findOrganisation(names, columns, recognised, guessed);
  // `Kunta`, `Hyvinvointialue`: whom people speak for, or where they live; `Kommun` beside it is the other name.
  let isNamedByTown = false;
  guessed.forEach((column, index) => {
    const halves = (names[index] ?? '').split('/').map(foldKey);
    // `Kunta/alue`
    const places = halves.filter((half) => !/^(alue|omrade|area)$/.test(half));
    const isTown =
      places.length > 0 &&
      places.every((half) => /^(kunta|kommun|kunnannimi|municipality)$/.test(half));
    const isCounty = halves.every((half) => /^(hyvinvointialue|valfardsomrade)$/.test(half));
    if (column.field || (!isTown && !isCounty)) return;
    if (!has('organisation')) {
      column.field = 'organisation';
      isNamedByTown = isTown;
    } else if (isTown && !has('city') && !isNamedByTown) column.field = 'city';
  });
  // `Yksikkö` over police departments, where no column says of what they are parts.
  const units = guessed.filter(({ field }) => field === 'unit');
  guessed.forEach((column, index) => {
    if (column.field !== 'unit' || units.length > 1 || has('organisation')) return;
    const share = shareOf(columns[index] ?? [], isPartOfKnown);
    if (share >= 0.6) {
      column.field = 'organisation';
      column.joined = { fields: ['organisation', 'unit'], separator: null };
    }
  });
  // `Toimipiste` of a list that names nobody and nothing else is what the list is of.
  const [office, ...otherUnits] = guessed.filter(({ field }) => field === 'unit');
  const isOfOffices =
    office && otherUnits.length === 0 && OFFICES.test(keys[guessed.indexOf(office)] ?? '');
  const isUnnamed =
    !NAME_FIELDS.some(has) && !columns.some((cells, index) => isUnreadName(guessed[index], cells));
  if (isOfOffices && isUnnamed) office.field = 'organisation';
  leaveOneGivenName(keys, columns, guessed);
  // `Nimi` beside `Sukunimi` alone is the given name.
  if (has('familyName') && !has('givenName')) {
    const family = columns[guessed.findIndex(({ field }) => field === 'familyName')] ?? [];
    guessed.forEach((column, index) => {
      if (column.field !== 'fullName' || !ONE_NAME.test(keys[index] ?? '')) return;
      const cells = columns[index] ?? [];
      const isWhole = cells.some((cell, row) => family[row] && cell.includes(family[row] ?? ''));
      if (!isWhole) column.field = 'givenName';
    });
  }
  // `Nimi` beside `Yhteyshenkilö`, or over names of organisations, is the organisation's.
  if (has('organisation')) return;
  // Two lists side by side have the same header twice.
  const people = new Set(keys.filter((_, index) => guessed[index]?.field === 'fullName')).size;
  const hasParts = has('familyName') || has('givenName');
  guessed.forEach((column, index) => {
    const isPlainName =
      /^(nimi|namn|name)$/.test(keys[index] ?? '') && recognised[index]?.set === 'plain';
    if (column.field !== 'fullName' || !isPlainName) return;
    if (
      people > 1 ||
      shareOf(columns[index] ?? [], looksLikeOrganisation) >= (hasParts ? 0.4 : 0.6)
    ) {
      column.field = 'organisation';
    }
  });
}

/** `AUSTRIA`, `ESTONIA / ESTONIE`. */
function namesCountry(cell: string): boolean {
  return cell.split('/').some((half) => countryCodeOf(half) !== null);
}

/** Organisations that pay for somebody, asked or sent somebody, or were theirs before. */
const ORGANISATION_OF_ELSE =
  /rahoit|maksaj|lasku|kutsuj|lahettaj|edelli|finans|betal|faktur|inbjud|tidigare|fund|payer|invoic|invit|former/;

/**
 * `Hallinnoija`, `Joukko-osasto`: where no header says organisation, the one column that holds nothing but
 * organisations is theirs. Fewer than three show nothing.
 */
function findOrganisation(
  names: readonly string[],
  columns: readonly (readonly string[])[],
  recognised: readonly (RecognisedHeader | null)[],
  guessed: readonly GuessedColumn[],
): void {
  if (guessed.some(({ field }) => field === 'organisation' || field === 'unit')) return;
  const alike = guessed.filter(({ field, identityCodes }, index) => {
    const name = (names[index] ?? '').trim();
    if (field !== null || identityCodes || recognised[index] || !name) return false;
    if (isOfSomeoneElse(name) || ORGANISATION_OF_ELSE.test(foldKey(name))) return false;
    const filled = (columns[index] ?? []).filter((cell) => cell.trim());
    return filled.length >= 3 && shareOf(filled, looksLikeOrganisation) === 1;
  });
  const [only] = alike;
  if (only && alike.length === 1) only.field = 'organisation';
}

/** `Helsingin poliisilaitos, ihmiskaupparyhmä`, and not `Kansainvälinen yksikkö`. */
function isPartOfKnown(cell: string): boolean {
  const head = headOf(cell);
  return looksLikeOrganisation(head) && !looksLikeUnit(head);
}

/** `Helsingin poliisilaitos, ihmiskaupparyhmä`: what stands before a part of it. */
function headOf(cell: string): string {
  return splitTrimmed(cell, /[,/]/)[0] ?? '';
}

/** Without a header, the words beside a postal code are its town. */
function findCity(
  names: readonly string[],
  columns: readonly (readonly string[])[],
  guessed: GuessedColumn[],
): void {
  if (guessed.some(({ field }) => field === 'city')) return;
  const column = guessed.findIndex(({ field }) => field === 'postalCode') + 1;
  const beside = guessed[column];
  if (column === 0 || !beside || beside.field || (names[column] ?? '').trim()) return;
  if (shareOf(columns[column] ?? [], (cell) => /^\p{Lu}[\p{L} .-]+$/u.test(cell.trim())) >= 0.7) {
    beside.field = 'city';
  }
}

/** Of two columns for a thing that a contact has once, the fuller one is read; the other is left for the user to place. */
function dropRepeats(guessed: GuessedColumn[], columns: readonly (readonly string[])[]): void {
  const filled = (index: number) => (columns[index] ?? []).filter((cell) => cell.trim()).length;
  const chosen = new Map<ContactField, number>();
  guessed.forEach(({ field }, index) => {
    if (!field || !ONCE.has(field)) return;
    const before = chosen.get(field);
    if (before === undefined || filled(index) > filled(before)) chosen.set(field, index);
  });
  const hasParts = guessed.some(({ field }) => field === 'familyName' || field === 'givenName');
  const areCourtesies = (index: number) => shareOf(columns[index] ?? [], isCourtesy) >= 0.7;
  guessed.forEach((column, index) => {
    if (!column.field || !ONCE.has(column.field) || chosen.get(column.field) === index) return;
    const first = chosen.get(column.field) ?? index;
    if (column.field === 'honorific' && areCourtesies(index) !== areCourtesies(first)) return;
    // Beside the parts of a name, a second form of the whole says nothing new.
    column.field = column.field === 'fullName' && hasParts ? 'ignore' : null;
  });
}
