import { displayName } from '#shared/contacts/person-name.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Office } from '#renderer/data/office.ts';

/** What became of a contact that is shown no more. */
export type ContactEnd = {
  /** The one that it was merged into, however many times since. */
  merged?: { href: string; name: string };
  erased?: Tombstone;
};

export type ContactTable = 'persons' | 'organisations';

export async function readEnd(
  office: Office,
  { table, id }: { table: ContactTable; id: string },
  language: Language,
): Promise<ContactEnd> {
  const merged = await mergedInto(office, { table, id }, language);
  if (merged) return { merged };
  const erased = await office.read.tombstones.where('personId').equals(id).first();
  return erased ? { erased } : {};
}

async function mergedInto(
  office: Office,
  { table, id }: { table: ContactTable; id: string },
  language: Language,
): Promise<ContactEnd['merged']> {
  const seen = new Set<string>();
  let wanted: string | undefined = id;
  while (wanted !== undefined && !seen.has(wanted)) {
    seen.add(wanted);
    const there = await shown(office, { table, id: wanted }, language);
    if (there) return there;
    const { rows } = await office.history(table, wanted);
    const next: unknown = rows.find((place) => place.table === table)?.row['mergedIntoId'];
    wanted = typeof next === 'string' ? next : undefined;
  }
  return undefined;
}

async function shown(
  { read }: Office,
  { table, id }: { table: ContactTable; id: string },
  language: Language,
): Promise<ContactEnd['merged']> {
  if (table === 'persons') {
    const person = await read.persons.get(id);
    return person && { href: `#/contacts/${id}`, name: displayName(person) };
  }
  const organisation = await read.organisations.get(id);
  return (
    organisation && { href: `#/organisations/${id}`, name: pickText(organisation.name, language) }
  );
}
