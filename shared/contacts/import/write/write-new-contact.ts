import { newId } from '../../../lib/new-id.ts';
import { definedOnly } from '../../../lib/defined-only.ts';
import type { ImportedContact } from '../plan.ts';
import type { ImportFrame } from './contact-rows.ts';
import type { ImportWriter } from './import-writer.ts';
import { eachPersonText } from '../../person-texts.ts';

/** Adds the rows of a contact that the office has not. Nothing is dropped: what has no field of its own goes into the notes. */
export function writeNewContact(contact: ImportedContact, writer: ImportWriter): void {
  const organisationId = writer.organisationOf(contact);
  if (contact.kind === 'organisation') {
    if (organisationId === null) return;
    const label = contact.unit === '' ? {} : { label: contact.unit };
    writer.addPoints(contact, { ownerKind: 'organisation', ownerId: organisationId, ...label });
    writer.addGroups(contact.groups, 'organisation', organisationId);
    return;
  }
  const { frame } = writer;
  const rows = writer.rows();
  const personId = newId();
  const notes = notesOf(contact, organisationId === null, frame);
  rows.persons.push({
    id: personId,
    givenName: contact.givenName,
    familyName: contact.familyName,
    ...definedOnly(eachPersonText((text) => contact[text] || undefined)),
    ...(contact.language === '' ? {} : { language: contact.language }),
    ...(notes === '' ? {} : { notes }),
    provenance: frame.provenance,
    ...(frame.legalBasis && { legalBasis: frame.legalBasis }),
    ...(frame.reviewOn && { reviewOn: frame.reviewOn }),
  });
  if (organisationId === null) {
    writer.addPoints(contact, { ownerKind: 'person', ownerId: personId });
  } else {
    const positionId = newId();
    rows.positions.push({
      id: positionId,
      personId,
      organisationId,
      ...textsOf(contact, frame),
      primary: true,
    });
    writer.addPoints(contact, { ownerKind: 'position', ownerId: positionId });
  }
  writer.addGroups(contact.groups, 'person', personId);
}

/** Title and unit in the list's language, as a new position has them. */
export function textsOf(contact: ImportedContact, { listLanguage }: ImportFrame) {
  return {
    title: contact.title === '' ? {} : { [listLanguage]: contact.title },
    ...(contact.unit === '' ? {} : { unit: { [listLanguage]: contact.unit } }),
  };
}

/** The notes of a row; `alone`: title and unit have no organisation to belong to, and stand there with their labels. */
export function notesOf(
  contact: Pick<ImportedContact, 'title' | 'unit' | 'notes'>,
  alone: boolean,
  { labels }: Pick<ImportFrame, 'labels'>,
): string {
  const kept = alone
    ? [
        contact.title && `${labels.title}: ${contact.title}`,
        contact.unit && `${labels.unit}: ${contact.unit}`,
      ]
    : [];
  return [...kept, contact.notes].filter(Boolean).join('\n');
}
