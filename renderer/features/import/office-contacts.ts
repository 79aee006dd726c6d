import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import { normalEmail } from '#shared/contacts/normal-form.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { Position } from '#shared/contacts/position.ts';
import type { Tag } from '#shared/contacts/tag.ts';
import { foldKeepingLetters as foldName } from '#shared/contacts/fold.ts';
import {
  organisationIndex,
  type OrganisationIndex,
} from '#shared/contacts/import/match/organisation-index.ts';

/** What the office has already, as an import looks at it. Rows in the bin are not among them. */
export type OfficeContacts = {
  organisations: readonly Organisation[];
  persons: readonly Person[];
  positions: readonly Position[];
  contactPoints: readonly ContactPoint[];
  tags: readonly Tag[];
};

type KnownPerson = { id: string; normals: Set<string>; organisationIds: Set<string> };

/** What the office has, arranged for finding. */
export type KnownContacts = {
  organisations: OrganisationIndex;
  pointsOf: (ownerId: string) => ReadonlySet<string>;
  tagIds: ReadonlyMap<string, string>;
  /**
   * Whether the office has this contact: the same name with a shared e-mail, phone or organisation; an organisation
   * when its name is there and the row brings nothing more. A person's name alone is enough only where the row has
   * nothing else: namesakes are common.
   */
  has: (contact: ImportedContact) => boolean;
};

export function knownContacts(office: OfficeContacts): KnownContacts {
  const organisations = organisationIndex(office.organisations);
  const points = new Map<string, Set<string>>();
  for (const point of office.contactPoints) {
    const own = points.get(point.ownerId);
    if (own) own.add(point.normal);
    else points.set(point.ownerId, new Set([point.normal]));
  }
  const none: ReadonlySet<string> = new Set();
  const pointsOf = (ownerId: string): ReadonlySet<string> => points.get(ownerId) ?? none;

  const known = new Map<string, KnownPerson>();
  const namesakes = new Map<string, KnownPerson[]>();
  for (const { id, givenName, familyName } of office.persons) {
    const person = { id, normals: new Set(pointsOf(id)), organisationIds: new Set<string>() };
    known.set(id, person);
    const name = foldName(`${givenName} ${familyName}`);
    namesakes.set(name, [...(namesakes.get(name) ?? []), person]);
  }
  for (const position of office.positions) {
    const person = known.get(position.personId);
    if (!person) continue;
    person.organisationIds.add(position.organisationId);
    for (const normal of pointsOf(position.id)) person.normals.add(normal);
  }

  return {
    organisations,
    pointsOf,
    tagIds: new Map(office.tags.map((tag) => [foldName(tag.label), tag.id])),
    has: (contact) => {
      const organisationId = organisations.find(contact.organisation);
      const normals = [
        ...contact.emails.map(normalEmail),
        ...contact.phones.map((phone) => phone.value),
      ];
      if (contact.kind === 'organisation') {
        if (organisationId === undefined) return false;
        const have = pointsOf(organisationId);
        return normals.every((normal) => have.has(normal));
      }
      const same = namesakes.get(foldName(`${contact.givenName} ${contact.familyName}`)) ?? [];
      const nameAlone = normals.length === 0 && contact.organisation.trim() === '';
      return same.some(
        (person) =>
          nameAlone ||
          normals.some((normal) => person.normals.has(normal)) ||
          (organisationId !== undefined && person.organisationIds.has(organisationId)),
      );
    },
  };
}
