import { countryCodeOf } from '#shared/contacts/import/country-code.ts';
import { guessOrganisationKind } from '#shared/contacts/import/guess-organisation-kind.ts';
import type { ImportedContact } from '#shared/contacts/import/plan.ts';
import type { Provenance } from '#shared/contacts/organisation.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { ImportRows } from '#renderer/data/office.ts';
import { foldKeepingLetters as foldName } from '#shared/contacts/fold.ts';
import { importPoints } from '#shared/contacts/import/write/import-points.ts';
import type { KnownContacts } from './office-contacts.ts';

/** What one import says of all its contacts. */
export type ImportFrame = {
  provenance: Provenance;
  /** The language that the list writes the names of organisations and titles in. */
  listLanguage: Language;
  /** What stands before a title or a unit that has no organisation to belong to, and so is kept in the notes. */
  labels: { title: string; unit: string };
};

type Filled = Required<
  Pick<
    ImportRows,
    'organisations' | 'persons' | 'positions' | 'contactPoints' | 'tags' | 'taggings'
  >
>;

/** Rows are made in slices of this many contacts, so that the window can draw in between. */
const SLICE = 500;

/**
 * Turns contacts into the rows to write. Organisations that the office has are used, others are made once each, however
 * often the list names them. Nothing of a row is dropped: what has no field of its own is kept in the notes.
 */
export async function buildImportRows(
  contacts: readonly ImportedContact[],
  known: KnownContacts,
  frame: ImportFrame,
  pause: () => Promise<void>,
): Promise<Filled> {
  const rows: Filled = {
    organisations: [],
    persons: [],
    positions: [],
    contactPoints: [],
    tags: [],
    taggings: [],
  };
  const tagIds = new Map(known.tagIds);
  const tagged = new Set<string>();
  const ownPoints = new Map<string, Set<string>>();

  const organisationOf = (contact: ImportedContact): string | null => {
    const name = contact.organisation.trim();
    if (name === '') return null;
    const found = known.organisations.find(name);
    if (found !== undefined) return found;
    const id = newId();
    known.organisations.add(name, id);
    const own = contact.kind === 'organisation';
    rows.organisations.push({
      id,
      name: { [frame.listLanguage]: name },
      kind: guessOrganisationKind(name),
      country: countryCodeOf(contact.address.country) ?? 'FI',
      ...(own && contact.language !== '' ? { language: contact.language } : {}),
      ...(own && contact.notes !== '' ? { notes: contact.notes } : {}),
      provenance: frame.provenance,
    });
    return id;
  };

  const addPoints = (contact: ImportedContact, owner: Parameters<typeof importPoints>[1]): void => {
    const have = ownPoints.get(owner.ownerId) ?? new Set(known.pointsOf(owner.ownerId));
    ownPoints.set(owner.ownerId, have);
    for (const row of importPoints(contact, owner, have)) {
      have.add(row.normal);
      rows.contactPoints.push(row);
    }
  };

  const addTags = (
    contact: ImportedContact,
    ownerKind: 'person' | 'organisation',
    ownerId: string,
  ): void => {
    for (const label of contact.groups.map((group) => group.trim()).filter(Boolean)) {
      let tagId = tagIds.get(foldName(label));
      if (tagId === undefined) {
        tagId = newId();
        tagIds.set(foldName(label), tagId);
        rows.tags.push({ id: tagId, label });
      }
      if (tagged.has(`${tagId} ${ownerId}`)) continue;
      tagged.add(`${tagId} ${ownerId}`);
      rows.taggings.push({ id: newId(), tagId, ownerKind, ownerId });
    }
  };

  for (const [index, contact] of contacts.entries()) {
    if (index > 0 && index % SLICE === 0) await pause();
    const organisationId = organisationOf(contact);
    if (contact.kind === 'organisation') {
      if (organisationId === null) continue;
      const label = contact.unit === '' ? {} : { label: contact.unit };
      addPoints(contact, { ownerKind: 'organisation', ownerId: organisationId, ...label });
      addTags(contact, 'organisation', organisationId);
      continue;
    }
    const personId = newId();
    const notes = notesOf(contact, organisationId === null, frame);
    rows.persons.push({
      id: personId,
      givenName: contact.givenName,
      familyName: contact.familyName,
      ...(contact.honorific === '' ? {} : { honorific: contact.honorific }),
      ...(contact.language === '' ? {} : { language: contact.language }),
      ...(notes === '' ? {} : { notes }),
      provenance: frame.provenance,
    });
    if (organisationId === null) {
      addPoints(contact, { ownerKind: 'person', ownerId: personId });
    } else {
      const positionId = newId();
      rows.positions.push({
        id: positionId,
        personId,
        organisationId,
        title: contact.title === '' ? {} : { [frame.listLanguage]: contact.title },
        ...(contact.unit === '' ? {} : { unit: { [frame.listLanguage]: contact.unit } }),
        primary: true,
      });
      addPoints(contact, { ownerKind: 'position', ownerId: positionId });
    }
    addTags(contact, 'person', personId);
  }
  return rows;
}

function notesOf(contact: ImportedContact, alone: boolean, frame: ImportFrame): string {
  const kept = alone
    ? [
        contact.title && `${frame.labels.title}: ${contact.title}`,
        contact.unit && `${frame.labels.unit}: ${contact.unit}`,
      ]
    : [];
  return [...kept, contact.notes].filter(Boolean).join('\n');
}
