import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Position } from '#shared/contacts/position.ts';
import type { Tag, Tagging } from '#shared/contacts/tag.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Fields, RecordBase } from '#shared/records/record.ts';

/** A record's fields with an id, as `Writer.add` and `Office.importRows` take them. */
export type Built<R extends RecordBase> = Fields<R> & { id: string };
type ContactPointOf<Kind> = Built<Extract<ContactPoint, { kind: Kind }>>;

export function aPerson(own: Partial<Built<Person>> = {}): Built<Person> {
  return { id: newId(), givenName: 'Aino', familyName: 'Esimerkki', language: 'fi', ...own };
}

export function anOrganisation(own: Partial<Built<Organisation>> = {}): Built<Organisation> {
  return {
    id: newId(),
    name: { fi: 'Esimerkkivirasto', sv: 'Exempelverket', en: 'Example Agency' },
    kind: 'agency',
    country: 'FI',
    ...own,
  };
}

/** The place of `personId` in `organisationId`. */
export function aPosition(
  own: Pick<Position, 'personId' | 'organisationId'> & Partial<Built<Position>>,
): Built<Position> {
  return { id: newId(), title: { fi: 'asiantuntija' }, primary: true, ...own };
}

/** An e-mail address, of a person unless `ownerKind` says otherwise. */
export function anEmail(
  own: Pick<ContactPoint, 'ownerId'> & Partial<ContactPointOf<'email'>>,
): ContactPointOf<'email'> {
  const value = own.value ?? 'aino.esimerkki@virasto.invalid';
  return {
    id: newId(),
    ownerKind: 'person',
    kind: 'email',
    preferred: true,
    value,
    normal: value.toLowerCase(),
    ...own,
  };
}

/** A phone number, of a person unless `ownerKind` says otherwise. */
export function aPhone(
  own: Pick<ContactPoint, 'ownerId'> & Partial<ContactPointOf<'phone'>>,
): ContactPointOf<'phone'> {
  return {
    id: newId(),
    ownerKind: 'person',
    kind: 'phone',
    phoneKind: 'work',
    preferred: true,
    value: '0295 000 000',
    normal: '+358295000000',
    ...own,
  };
}

export function aTag(own: Partial<Built<Tag>> = {}): Built<Tag> {
  return { id: newId(), label: 'Sihteeristö', ...own };
}

/** That the person (unless `ownerKind` says otherwise) bears the tag. */
export function aTagging(
  own: Pick<Tagging, 'tagId' | 'ownerId'> & Partial<Built<Tagging>>,
): Built<Tagging> {
  return { id: newId(), ownerKind: 'person', ...own };
}
