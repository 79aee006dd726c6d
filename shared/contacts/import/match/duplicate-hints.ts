import { createMatcher } from '../../duplicates/create-matcher.ts';
import type { DuplicateReason, DuplicateRecord } from '../../duplicates/duplicate-record.ts';
import { recordOf } from '../../duplicates/record-of.ts';
import type { ContactTables } from '../../contact-tables.ts';
import type { ImportedContact } from '../plan.ts';

/** The person of the office whom an imported one may be, and what speaks for and against it. */
export type DuplicateHint = { id: string; reasons: DuplicateReason[] };

/** Prepares to find the likeliest person of the office for one of a list; with 50,000 it takes about a second. */
export function duplicateHints(
  tables: Pick<ContactTables, 'persons' | 'organisations' | 'positions' | 'contactPoints'>,
): (contact: ImportedContact) => DuplicateHint | null {
  const matcher = createMatcher(officeRecords(tables));
  return (contact) => {
    if (contact.kind !== 'person') return null;
    const [best] = matcher.match(recordOf(contact, ''));
    return best ? { id: best.id, reasons: best.reasons } : null;
  };
}

/** The persons of the office as the search for duplicates compares them. */
export function officeRecords({
  persons,
  organisations,
  positions,
  contactPoints,
}: Parameters<typeof duplicateHints>[0]): DuplicateRecord[] {
  type Held = DuplicateRecord & {
    organisations: string[];
    emails: string[];
    phones: { kind: DuplicateRecord['phones'][number]['kind']; value: string }[];
  };
  const names = new Map(
    organisations.map(({ id, name, abbr }) => [
      id,
      [...Object.values(name), ...Object.values(abbr ?? {})].filter(Boolean),
    ]),
  );
  const records = new Map<string, Held>();
  for (const { id, givenName, familyName, formerNames = [] } of persons) {
    const lists = { organisations: [], emails: [], phones: [] };
    records.set(id, { id, givenName, familyName, formerNames, ...lists });
  }
  const owners = new Map([...records.keys()].map((id) => [id, id]));
  for (const { id, personId, organisationId, title } of positions) {
    const record = records.get(personId);
    if (!record) continue;
    owners.set(id, personId);
    record.organisations.push(...(names.get(organisationId) ?? []));
    record.title ??= Object.values(title).find(Boolean) ?? '';
  }
  for (const point of contactPoints) {
    const record = records.get(owners.get(point.ownerId) ?? '');
    if (!record) continue;
    if (point.kind === 'email') record.emails.push(point.value);
    else if (point.kind === 'phone') {
      record.phones.push({ kind: point.phoneKind, value: point.normal });
    } else {
      record.city ??= point.address.city;
      record.street ??= point.address.street;
      record.postalCode ??= point.address.postalCode;
    }
  }
  return [...records.values()];
}
