import {
  emptyEntry,
  type Entry,
  type EntryAddress,
  type EntryPhoneKind,
} from '../entries/entry.ts';
import { kindOfLabel, preferredFirst } from '../entries/phone-kind.ts';
import type { ValueDecoder } from '../entries/value-decoder.ts';
import type { Property } from './parse-property.ts';
import { PRODUCT_ID } from './product-id.ts';
import { listOf, partsOf, textOf } from './property-values.ts';
import { splitTrimmed } from '../../text/split-trimmed.ts';

type Placed = { group: string; preference: number };

/** A vCard while its lines are read. */
export type Card = {
  /** The how manieth card of the file it is. */
  line: number;
  kind: 'person' | 'organisation' | 'group';
  uid: string;
  /** Of a group: the cards that belong to it, by their uid or address. */
  members: string[];
  isUnfinished: boolean;
  /** The program wrote it itself. */
  isOwn: boolean;
  texts: Entry;
  /** `X-ABLabel` of Apple: what the user calls the properties of a group. */
  labels: Map<string, string>;
  emails: (Placed & { value: string })[];
  phones: (Placed & { kind: EntryPhoneKind; value: string })[];
  addresses: (Placed & { address: EntryAddress })[];
  /** Addresses as whole labels, which older writers give beside their parts or instead of them. */
  labelled: (Placed & { address: EntryAddress })[];
  languages: (Placed & { value: string })[];
  /** Where a line that is no property goes: some writers break notes and addresses without a fold. */
  last: 'note' | 'skipped' | 'other';
};

/** A card of which nothing is read yet; `line` is the how manieth of the file it is. */
export function newCard(line: number): Card {
  return {
    line,
    kind: 'person',
    uid: '',
    members: [],
    isUnfinished: false,
    isOwn: false,
    texts: emptyEntry(),
    labels: new Map(),
    emails: [],
    phones: [],
    addresses: [],
    labelled: [],
    languages: [],
    last: 'other',
  };
}

/** Reads a property into the card; what is none of a contact's is passed over (photos are not even decoded). */
export function takeProperty(card: Card, property: Property, decoder: ValueDecoder): void {
  const read = Object.hasOwn(READERS, property.name) ? READERS[property.name] : undefined;
  card.last = property.name === 'NOTE' ? 'note' : read ? 'other' : 'skipped';
  if (read && property.raw.length > 0) read(card, property, decoder);
}

/** Names of properties that a card is read from. */
export function isWanted(name: string): boolean {
  return Object.hasOwn(READERS, name);
}

type Reader = (card: Card, property: Property, decoder: ValueDecoder) => void;

const READERS: Readonly<Record<string, Reader>> = {
  PRODID: (card, property, decoder) => {
    card.isOwn = textOf(property, decoder) === PRODUCT_ID;
  },
  N: (card, property, decoder) => {
    const [family = '', given = '', middle = '', prefix = '', suffix = ''] = partsOf(
      property,
      decoder,
    );
    const spaced = (part: string) => (card.isOwn ? part : splitTrimmed(part, ',').join(' ').trim());
    const { texts } = card;
    if (texts.familyName || texts.givenName) return;
    Object.assign(texts, { familyName: family, givenName: given, middleName: spaced(middle) });
    Object.assign(texts, { prefix: spaced(prefix), suffix: spaced(suffix) });
  },
  FN: ({ texts }, property, decoder) => {
    texts.fullName ||= textOf(property, decoder);
  },
  ORG: ({ texts }, property, decoder) => {
    const [name = '', ...units] = partsOf(property, decoder);
    if (texts.organisation || texts.unit) texts.notes.push([name, ...units].join(', '));
    else {
      texts.organisation = name;
      texts.unit = units.filter(Boolean).join(', ');
    }
  },
  TITLE: ({ texts }, property, decoder) => {
    texts.title = [texts.title, textOf(property, decoder)].filter(Boolean).join(', ');
  },
  ROLE: ({ texts }, property, decoder) => {
    texts.occupation ||= textOf(property, decoder);
  },
  EMAIL: (card, property, decoder) => {
    const value = textOf(property, decoder).replace(/^mailto:/i, '');
    if (value && !property.types.has('X400')) card.emails.push({ ...placeOf(property), value });
  },
  TEL: (card, property, decoder) => {
    const value = phoneOf(textOf(property, decoder));
    const kind = phoneKindOf(property.types);
    if (value) card.phones.push({ ...placeOf(property), kind, value });
  },
  ADR: (card, property, decoder) => {
    const address = addressOf(property, decoder);
    if (Object.values(address).some((part, index) => index > 0 && part)) {
      card.addresses.push({ ...placeOf(property), address });
    }
  },
  LABEL: (card, property, decoder) => {
    const label = textOf(property, decoder);
    if (isPlace(label)) {
      const address = { ...NOWHERE, kind: placeKindOf(property), street: label };
      card.labelled.push({ ...placeOf(property), address });
    }
  },
  LANG: (card, property, decoder) => {
    const value = textOf(property, decoder);
    if (value) card.languages.push({ ...placeOf(property), value });
  },
  CATEGORIES: ({ texts }, property, decoder) => {
    for (const group of listOf(property, decoder)) texts.groups.push(group);
  },
  NOTE: ({ texts }, property, decoder) => {
    const text = textOf(property, decoder);
    if (text) texts.notes.push(text);
  },
  NICKNAME: ({ texts }, property, decoder) => {
    texts.nickname ||= textOf(property, decoder);
  },
  URL: ({ texts }, property, decoder) => {
    texts.webPage ||= textOf(property, decoder);
  },
  BDAY: ({ texts }, property, decoder) => {
    texts.birthday ||= textOf(property, decoder);
  },
  KIND: readKind,
  'X-ADDRESSBOOKSERVER-KIND': readKind,
  'X-ABSHOWAS': (card, property, decoder) => {
    if (/company/i.test(textOf(property, decoder)) && card.kind === 'person') {
      card.kind = 'organisation';
    }
  },
  'X-ABLABEL': (card, property, decoder) => {
    card.labels.set(property.group, textOf(property, decoder));
  },
  UID: (card, property, decoder) => {
    card.uid ||= idOf(textOf(property, decoder));
  },
  MEMBER: readMember,
  'X-ADDRESSBOOKSERVER-MEMBER': readMember,
};

function readKind(card: Card, property: Property, decoder: ValueDecoder): void {
  const kind = textOf(property, decoder).toLowerCase();
  if (kind === 'group') card.kind = 'group';
  else if (kind === 'org' || kind === 'organization') card.kind = 'organisation';
}

function readMember(card: Card, property: Property, decoder: ValueDecoder): void {
  card.members.push(idOf(textOf(property, decoder)));
}

/** What cards and groups are told apart by, however it is written. */
export function idOf(text: string): string {
  return text.replace(/^(?:urn:uuid:|mailto:)/i, '').toLowerCase();
}

function placeOf({ group, preference }: Property): Placed {
  return { group, preference };
}

/** `tel:+358-40-555;ext=1` of vCard 4.0 as people write it (RFC 3966). */
function phoneOf(text: string): string {
  if (!/^tel:/i.test(text)) return text;
  const [number = '', ...parameters] = text.slice(4).split(';');
  const extension = parameters.find((parameter) => /^ext=/i.test(parameter))?.slice(4);
  return extension ? `${number} ext. ${extension}` : number;
}

function phoneKindOf(types: ReadonlySet<string>): EntryPhoneKind {
  if (types.has('FAX') || types.has('MODEM') || types.has('TLX')) return 'fax';
  if (types.has('PAGER')) return 'pager';
  if (['CELL', 'MOBILE', 'IPHONE', 'PCS', 'CAR'].some((type) => types.has(type))) return 'mobile';
  if (types.has('WORK')) return 'work';
  if (types.has('X-OTHER')) return 'other';
  return types.has('HOME') ? 'home' : 'plain';
}

const NOWHERE = { street: '', postalCode: '', city: '', state: '', country: '' };

/** A label that is an address as it is written on an envelope has a number; `Toimisto` says only which address it is. */
function isPlace(label: string): boolean {
  return /\d/.test(label) && /\p{L}{2}/u.test(label);
}

function placeKindOf({ types }: Property): EntryAddress['kind'] {
  return types.has('WORK') ? 'work' : types.has('HOME') ? 'home' : 'plain';
}

function addressOf(property: Property, decoder: ValueDecoder): EntryAddress {
  const [box = '', extra = '', first = '', city = '', state = '', postalCode = '', country = ''] =
    partsOf(property, decoder);
  const street = [first, extra, box].filter(Boolean).join(', ');
  const isEmpty = ![street, city, state, postalCode].some(Boolean);
  return {
    kind: placeKindOf(property),
    street: isEmpty && isPlace(property.label) ? property.label : street,
    postalCode,
    city,
    state,
    country,
  };
}

/** The finished card as an entry. */
export function entryOfCard(card: Card): Entry {
  const entry = card.texts;
  const labelOf = ({ group }: Placed) =>
    group ? kindOfLabel(plainLabel(card.labels.get(group) ?? '')) : null;
  entry.emails = preferredFirst(card.emails).map(({ value }) => value);
  entry.phones = preferredFirst(card.phones).map((phone) => ({
    kind: phone.kind === 'plain' ? (labelOf(phone) ?? 'plain') : phone.kind,
    value: phone.value,
  }));
  const nameOf = ({ group }: Placed) => (group ? (card.labels.get(group) ?? '') : '');
  const isOnlyNamed = (placed: (typeof card.addresses)[number]) =>
    placed.address.street !== '' &&
    plainLabel(nameOf(placed)).toLowerCase() === placed.address.street.toLowerCase();
  const written = card.addresses.filter((placed) => !isOnlyNamed(placed));
  const addresses = written.length > 0 ? written : card.labelled;
  entry.addresses = addresses.map((placed) => {
    const label = labelOf(placed);
    const isNamed = placed.address.kind === 'plain' && (label === 'work' || label === 'home');
    return isNamed ? { ...placed.address, kind: label } : placed.address;
  });
  entry.languages = preferredFirst(card.languages).map(({ value }) => value);
  if (!entry.title) [entry.title, entry.occupation] = [entry.occupation, ''];
  if (card.kind === 'organisation') nameOrganisation(entry);
  else if (card.isOwn) entry.fullName = '';
  else chooseName(entry);
  return entry;
}

/** `_$!<Work>!$_`, as Apple writes the labels that it brings itself. */
function plainLabel(label: string): string {
  return label.replace(/^_\$!<|>!\$_$/g, '');
}

/** A card of an organisation: its name is the organisation's; a person named beside it stays in the notes. */
function nameOrganisation(entry: Entry): void {
  const person = [entry.givenName, entry.middleName, entry.familyName].filter(Boolean).join(' ');
  const others = [entry.fullName, person].filter(Boolean);
  entry.organisation ||= others[0] ?? '';
  const isSaid = (name: string) => entry.organisation.includes(name) || entry.unit.includes(name);
  entry.notes.unshift(...[...new Set(others)].filter((name) => !isSaid(name)).slice(0, 1));
  Object.assign(entry, { familyName: '', givenName: '', middleName: '', fullName: '', prefix: '' });
}

/**
 * `N` wherever it is there; `FN` gives the part of the name that `N` lacks, and stands in where a writer put a whole name
 * into the first part of `N`, or left it empty.
 */
function chooseName(entry: Entry): void {
  const { familyName, givenName, fullName } = entry;
  const hasAddress = familyName.includes('@') || givenName.includes('@');
  const part = familyName || givenName;
  if (hasAddress || part === '' || (!givenName && / /.test(part) && sameWords(part, fullName))) {
    const whole = fullName || [givenName, familyName].filter(Boolean).join(' ');
    Object.assign(entry, { familyName: '', givenName: '', middleName: '', fullName: whole });
    if (whole !== familyName) entry.prefix = '';
    return;
  }
  entry.fullName = '';
  if (familyName && givenName) return;
  const said = new Set([part, entry.middleName, entry.prefix, entry.suffix].flatMap(wordsOf));
  const names = wordsOf(fullName);
  const rest = names.filter((word) => !said.has(word));
  const known = new Set(names);
  const holdsPart = wordsOf(part).every((word) => known.has(word));
  if (holdsPart) entry[familyName ? 'givenName' : 'familyName'] = rest.join(' ');
  else if (fullName && !entry.nickname) entry.notes.unshift(fullName);
}

function wordsOf(name: string): string[] {
  return name.split(/[\s,]+/).filter(Boolean);
}

function sameWords(name: string, other: string): boolean {
  return wordsOf(name).sort().join(' ') === wordsOf(other).sort().join(' ') || other === '';
}
