import type { Language } from '../../../i18n/languages.ts';
import type { CalendarDate } from '../../../lib/calendar-date.ts';
import type { DuplicateReason } from '../../duplicates/duplicate-record.ts';
import { joinOrganisation, joinPerson } from '../../directory/join-contacts.ts';
import { fold } from '../../../text/fold.ts';
import { normalEmail } from '../../normal-form.ts';
import { displayName } from '../../person-name.ts';
import { keptPhone } from '../cells/kept-phone.ts';
import type { ImportedContact } from '../plan.ts';
import { organisationChanges, personChanges } from './field-changes.ts';
import {
  localPartOf,
  nameKey,
  officeIndex,
  type MatchTables,
  type OfficeIndex,
} from './office-index.ts';
import type { FieldChange, KnownContact, RowMatch } from './row-match.ts';

export type MatchFrame = { today: CalendarDate; listLanguage: Language };

/** Holds the contacts of a list against the office, one by one. */
export type ContactMatcher = {
  /**
   * A person is known by her name together with an e-mail address, a number or the organisation; by the name alone only
   * where the row says nothing else and there is one such person. One of another name with the same address of her own is
   * a possible duplicate; the only one of the name, or of her and others the only one whose address begins the same, who
   * has another organisation may have changed jobs. Whoever else bears the name, or whose address begins the same under
   * half of it, is a possible duplicate: a contact is new only where nobody is like it.
   */
  match: (contact: ImportedContact) => RowMatch;
  /**
   * The row as a possible duplicate of the person `id`, for `reasons` found elsewhere; as one who moved where the names are
   * the same and all that differs is the organisation.
   */
  possible: (contact: ImportedContact, id: string, reasons: DuplicateReason[]) => RowMatch;
  /** Whether the office has an organisation of this name or abbreviation. */
  hasOrganisation: (name: string) => boolean;
};

/** What speaks for it being the person: an e-mail address more than a number, that more than the organisation alone. */
const WEIGHT = { email: 4, phone: 2, organisation: 1 };

/** A matcher over the office as `tables` have it. */
export function contactMatcher(tables: MatchTables, frame: MatchFrame): ContactMatcher {
  const office = officeIndex(tables);
  return {
    match: (contact) =>
      contact.kind === 'person'
        ? matchPerson(contact, office, frame)
        : matchOrganisation(contact, office, frame),
    possible: (contact, id, reasons) => {
      const known = knownPerson(contact, id, office, frame);
      const state = isMove(known.changes, reasons) ? 'moved' : 'possible';
      return { row: contact.row, state, ...known, reasons };
    },
    hasOrganisation: (name) => office.organisations.find(name) !== undefined,
  };
}

function matchPerson(contact: ImportedContact, office: OfficeIndex, frame: MatchFrame): RowMatch {
  const { row } = contact;
  const emails = contact.emails.map(normalEmail);
  // As they are kept: what the list left as it was written may be read as a number all the same.
  const phones = contact.phones.map(({ value }) => keptPhone(value, contact).normal);
  const organisationId = office.organisations.find(contact.organisation);
  const scored = (office.byName.get(nameKey(contact.givenName, contact.familyName)) ?? [])
    .map((id) => ({ id, score: scoreOf(office, id, emails, phones, organisationId) }))
    .sort((a, b) => b.score - a.score);
  const saysMore = emails.length + phones.length > 0 || contact.organisation !== '';
  const [best, second] = scored;
  const bearer = contact.familyName === contact.emails[0] ? onlyOwner(emails, office) : undefined;
  if (bearer !== undefined) return sameOrUpdate(row, knownPerson(contact, bearer, office, frame));
  const known = (id: string) => knownPerson(contact, id, office, frame);
  const isOne = best && best.score > (second?.score ?? 0);
  if (isOne || (best && !saysMore && !second)) {
    return sameOrUpdate(row, known(best.id));
  }
  const equals = scored.filter(({ score }) => score === best?.score);
  if (best && (best.score > 0 || !saysMore)) {
    // Whoever of them it is: what the row says is there, and the next import of it says nothing new either.
    const there = equals
      .filter(({ id }) => saysAll(id, saysMore, office))
      .map(({ id }) => known(id))
      .find(({ changes }) => changes.length === 0);
    if (there) return sameOrUpdate(row, there);
    return { row, state: 'possible', ...known(best.id), reasons: ['same-name', 'other-fits-too'] };
  }
  const tombstoneId = office.findErased([
    ...emails.map((normal) => ({ kind: 'email' as const, normal })),
    ...phones.map((normal) => ({ kind: 'phone' as const, normal })),
  ]);
  if (tombstoneId !== null) return { row, state: 'erased', tombstoneId };
  const sharer = personWithEmail(contact, emails, office);
  if (sharer !== undefined) {
    const reasons: DuplicateReason[] = ['same-email', otherName(contact, sharer, office)];
    return { row, state: 'possible', ...known(sharer), reasons };
  }
  const alike = { ofName: scored.map(({ id }) => id), ofLocalPart: withLocalPart(emails, office) };
  return (
    ofOneName(contact, alike, known) ??
    ofOneLocalPart(contact, alike.ofLocalPart, office, known) ?? { row, state: 'new' }
  );
}

function otherName(
  { familyName }: ImportedContact,
  id: string,
  { store }: OfficeIndex,
): DuplicateReason {
  const isFamily = fold(store.persons.get(id)?.familyName ?? '') === fold(familyName);
  return isFamily ? 'different-given-name' : 'different-family-name';
}

type Known = (id: string) => KnownContact & { changes: FieldChange[] };

/** One of her name, of whom nothing else is the same: she changed jobs, says something new of herself, or is a namesake. */
function ofOneName(
  contact: ImportedContact,
  { ofName, ofLocalPart }: { ofName: readonly string[]; ofLocalPart: ReadonlySet<string> },
  known: Known,
): RowMatch | null {
  const like = ofName.filter((id) => ofLocalPart.has(id));
  const likely = like.length > 0 ? like : ofName;
  const [id] = likely;
  if (id === undefined) return null;
  const found = known(id);
  const reasons: DuplicateReason[] = ['same-name'];
  if (like.length > 0) reasons.push('same-local-part-other-domain');
  if (replacesOrganisation(found.changes)) reasons.push('different-organisation');
  if (likely.length > 1) reasons.push('other-fits-too');
  const state = isMove(found.changes, reasons) ? 'moved' : 'possible';
  return { row: contact.row, state, ...found, reasons };
}

/** The only one whose address begins the same, under another form of her name. */
function ofOneLocalPart(
  contact: ImportedContact,
  ofLocalPart: ReadonlySet<string>,
  office: OfficeIndex,
  known: Known,
): RowMatch | null {
  const [id] = ofLocalPart.size === 1 ? ofLocalPart : [];
  if (id === undefined || !sharesName(contact, id, office)) return null;
  const found = known(id);
  const reasons: DuplicateReason[] = ['same-local-part-other-domain'];
  const given = fold(office.store.persons.get(id)?.givenName ?? '');
  const differs = otherName(contact, id, office);
  const isInitial = differs === 'different-given-name' && given[0] === fold(contact.givenName)[0];
  if (isInitial) reasons.unshift('initial');
  else reasons.push(differs);
  if (replacesOrganisation(found.changes)) reasons.push('different-organisation');
  const state = isMove(found.changes, reasons) ? 'moved' : 'possible';
  return { row: contact.row, state, ...found, reasons };
}

function withLocalPart(emails: readonly string[], { byLocalPart }: OfficeIndex): Set<string> {
  return new Set(emails.flatMap((email) => [...(byLocalPart.get(localPartOf(email) ?? '') ?? [])]));
}

function replacesOrganisation(changes: readonly FieldChange[]): boolean {
  return changes.some(({ field, effect }) => field === 'organisation' && effect === 'replaces');
}

const FOR_ONE_PERSON: readonly DuplicateReason[] = [
  'same-name',
  'same-email',
  'same-mobile',
  'same-local-part-new-domain',
  'same-local-part-other-domain',
];
const AGAINST_ONE_PERSON: readonly DuplicateReason[] = [
  'different-given-name',
  'different-family-name',
  'namesake-email',
  'different-mobile',
  'other-fits-too',
];

function isMove(changes: readonly FieldChange[], reasons: readonly DuplicateReason[]): boolean {
  return (
    replacesOrganisation(changes) &&
    reasons.some((reason) => FOR_ONE_PERSON.includes(reason)) &&
    !reasons.some((reason) => AGAINST_ONE_PERSON.includes(reason))
  );
}

function sameOrUpdate(
  row: number,
  { changes, ...known }: KnownContact & { changes: FieldChange[] },
): RowMatch {
  return changes.length === 0
    ? { row, state: 'same', ...known }
    : { row, state: 'update', ...known, changes };
}

/** Of a row with a name alone, only a contact with a name alone says as much. */
function saysAll(id: string, saysMore: boolean, { marks }: OfficeIndex): boolean {
  const own = marks.get(id);
  return saysMore || (own?.points.size === 0 && own.organisations.size === 0);
}

function knownPerson(
  contact: ImportedContact,
  id: string,
  office: OfficeIndex,
  { today, listLanguage }: MatchFrame,
): KnownContact & { changes: FieldChange[] } {
  const joined = joinPerson(office.store, id, today);
  if (!joined) throw new Error(`No person ${id}`);
  const organisationId = office.organisations.find(contact.organisation);
  const { person } = joined;
  const known = { of: 'person', id, name: displayName(person) } as const;
  if (person.restrictedOn !== undefined) return { ...known, restricted: true, changes: [] };
  return { ...known, changes: personChanges(contact, joined, organisationId, listLanguage) };
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

/** Who alone has an address that a row gives without a name. */
function onlyOwner([email = '']: readonly string[], { byPoint }: OfficeIndex): string | undefined {
  const owners = byPoint.get(email);
  const [id] = owners?.size === 1 ? owners : [];
  return id;
}

/** One who alone has the same e-mail address and the same given or family name: married since, or written otherwise. */
function personWithEmail(
  contact: ImportedContact,
  emails: readonly string[],
  office: OfficeIndex,
): string | undefined {
  for (const email of emails) {
    const owners = office.byPoint.get(email);
    const [id] = owners?.size === 1 ? owners : [];
    if (id !== undefined && sharesName(contact, id, office)) return id;
  }
  return undefined;
}

/** Whether a person has the given or the family name of a row, in either order. */
function sharesName(contact: ImportedContact, id: string, { store }: OfficeIndex): boolean {
  const person = store.persons.get(id);
  if (!person) return false;
  const mine = [contact.givenName, contact.familyName].map(fold).filter(Boolean);
  return [person.givenName, person.familyName].some((name) => mine.includes(fold(name)));
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
  return sameOrUpdate(row, { of: 'organisation', id, name, changes });
}
