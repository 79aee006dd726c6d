import type { Language } from '../../../i18n/languages.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import type { ContactTables } from '../../contact-tables.ts';
import { createContactStore, type ContactStore } from '../../directory/contact-store.ts';
import { joinOrganisation, joinPerson } from '../../directory/join-contacts.ts';
import { fold, foldKeepingLetters } from '../../fold.ts';
import { normalEmail } from '../../normal-form.ts';
import { displayName } from '../../person-name.ts';
import { erasedFinder } from '../../privacy/marks.ts';
import type { Tombstone } from '../../privacy/tombstone.ts';
import type { ImportedContact } from '../plan.ts';
import { organisationChanges, personChanges } from './field-changes.ts';
import { organisationIndex, type OrganisationIndex } from './organisation-index.ts';
import type { RowMatch } from './row-match.ts';

/** The rows of the office that an import is held against. */
export type MatchTables = ContactTables & {
  tombstones: readonly Pick<Tombstone, 'id' | 'marks'>[];
};

export type MatchFrame = { today: CalendarDate; listLanguage: Language };

/** What speaks for it being the person: an e-mail address more than a number, that more than the organisation alone. */
const WEIGHT = { email: 4, phone: 2, organisation: 1 };

/**
 * Holds each contact of a list against the office; the answers are in the order of `contacts`. A person is known by her
 * name together with an e-mail address, a number or the organisation; by the name alone only where the row says nothing
 * else and there is one such person. One of another name with the same address of her own is a possible duplicate.
 */
export function matchContacts(
  contacts: readonly ImportedContact[],
  tables: MatchTables,
  frame: MatchFrame,
): RowMatch[] {
  const office = officeIndex(tables);
  return contacts.map((contact) =>
    contact.kind === 'person'
      ? matchPerson(contact, office, frame)
      : matchOrganisation(contact, office, frame),
  );
}

type OfficeIndex = {
  store: ContactStore;
  organisations: OrganisationIndex;
  /** Ids of persons by their folded name, either way round. */
  byName: Map<string, string[]>;
  /** Ids of persons by the normal form of an address or number of their own or of a position of theirs. */
  byPoint: Map<string, Set<string>>;
  /** What a person is reached by, and where she works. */
  marks: Map<string, { points: Set<string>; organisations: Set<string> }>;
  findErased: ReturnType<typeof erasedFinder>;
};

function officeIndex(tables: MatchTables): OfficeIndex {
  const byName = new Map<string, string[]>();
  const byPoint = new Map<string, Set<string>>();
  const marks: OfficeIndex['marks'] = new Map();
  for (const { id, givenName, familyName, formerNames = [] } of tables.persons) {
    marks.set(id, { points: new Set(), organisations: new Set() });
    for (const family of [familyName, ...formerNames]) {
      const key = nameKey(givenName, family);
      const own = byName.get(key);
      if (!own) byName.set(key, [id]);
      else if (!own.includes(id)) own.push(id);
    }
  }
  const owners = new Map<string, string>(tables.persons.map(({ id }) => [id, id]));
  for (const { id, personId, organisationId } of tables.positions) {
    owners.set(id, personId);
    marks.get(personId)?.organisations.add(organisationId);
  }
  for (const { ownerId, normal } of tables.contactPoints) {
    const personId = owners.get(ownerId);
    if (personId === undefined) continue;
    marks.get(personId)?.points.add(normal);
    const own = byPoint.get(normal);
    if (own) own.add(personId);
    else byPoint.set(normal, new Set([personId]));
  }
  return {
    store: createContactStore(tables),
    organisations: organisationIndex(tables.organisations),
    byName,
    byPoint,
    marks,
    findErased: erasedFinder(tables.tombstones),
  };
}

/** A name in either order gives one key. */
function nameKey(givenName: string, familyName: string): string {
  return [givenName, familyName].map(foldKeepingLetters).sort().join(' ').trim();
}

function matchPerson(
  contact: ImportedContact,
  office: OfficeIndex,
  { today, listLanguage }: MatchFrame,
): RowMatch {
  const { row } = contact;
  const emails = contact.emails.map(normalEmail);
  const phones = contact.phones.map(({ value }) => value);
  const organisationId = office.organisations.find(contact.organisation);
  const scored = (office.byName.get(nameKey(contact.givenName, contact.familyName)) ?? [])
    .map((id) => ({ id, score: scoreOf(office, id, emails, phones, organisationId) }))
    .sort((a, b) => b.score - a.score);
  const saysMore = emails.length + phones.length > 0 || contact.organisation !== '';
  const [best, second] = scored;
  const known = (id: string) => {
    const joined = joinPerson(office.store, id, today);
    if (!joined) throw new Error(`No person ${id}`);
    const changes = personChanges(contact, joined, organisationId, listLanguage);
    return { id, name: displayName(joined.person), changes };
  };
  const isOne = best && best.score > (second?.score ?? 0);
  if (isOne || (best && !saysMore && !second)) {
    const { id, name, changes } = known(best.id);
    return changes.length === 0
      ? { row, state: 'same', id, name }
      : { row, state: 'update', id, name, changes };
  }
  if (best && (best.score > 0 || !saysMore)) {
    return { row, state: 'possible', ...known(best.id), reasons: ['same-name', 'other-fits-too'] };
  }
  const tombstoneId = office.findErased([
    ...emails.map((normal) => ({ kind: 'email' as const, normal })),
    ...phones.map((normal) => ({ kind: 'phone' as const, normal })),
  ]);
  if (tombstoneId !== null) return { row, state: 'erased', tombstoneId };
  const sharer = personWithEmail(contact, emails, office);
  return sharer === undefined
    ? { row, state: 'new' }
    : {
        row,
        state: 'possible',
        ...known(sharer),
        reasons: ['same-email', 'different-family-name'],
      };
}

function scoreOf(
  { marks }: OfficeIndex,
  id: string,
  emails: readonly string[],
  phones: readonly string[],
  organisationId: string | undefined,
): number {
  const own = marks.get(id);
  if (!own) return 0;
  return (
    (emails.some((email) => own.points.has(email)) ? WEIGHT.email : 0) +
    (phones.some((phone) => own.points.has(phone)) ? WEIGHT.phone : 0) +
    (organisationId !== undefined && own.organisations.has(organisationId)
      ? WEIGHT.organisation
      : 0)
  );
}

/** One who alone has the same e-mail address and the same given or family name: married since, or written otherwise. */
function personWithEmail(
  contact: ImportedContact,
  emails: readonly string[],
  { byPoint, store }: OfficeIndex,
): string | undefined {
  for (const email of emails) {
    const owners = byPoint.get(email);
    const [id] = owners?.size === 1 ? owners : [];
    const person = id === undefined ? undefined : store.persons.get(id);
    if (!person) continue;
    const mine = [contact.givenName, contact.familyName].map(fold);
    if ([person.givenName, person.familyName].some((name) => mine.includes(fold(name)))) return id;
  }
  return undefined;
}

function matchOrganisation(
  contact: ImportedContact,
  { organisations, store }: OfficeIndex,
  { today, listLanguage }: MatchFrame,
): RowMatch {
  const { row } = contact;
  const id = organisations.find(contact.organisation);
  const known = id === undefined ? undefined : joinOrganisation(store, id, today);
  if (id === undefined || !known) return { row, state: 'new' };
  const name = known.organisation.name[listLanguage] ?? contact.organisation;
  const changes = organisationChanges(contact, known);
  return changes.length === 0
    ? { row, state: 'same', id, name }
    : { row, state: 'update', id, name, changes };
}
