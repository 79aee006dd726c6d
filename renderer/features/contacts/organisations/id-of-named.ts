import { namedOrganisation } from '#shared/contacts/catalogue/named-organisation.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { Office, Writer } from '#renderer/data/office.ts';

/** Adds the organisation that is called so, within an act; one of the catalogue that is there by another name stays one. Returns its id. */
export async function idOfNamed(
  { read }: Pick<Office, 'read'>,
  write: Writer,
  name: string,
): Promise<string> {
  const fields = namedOrganisation(name, dayInFinland(new Date()));
  const { catalogueKey } = fields;
  const there =
    catalogueKey === undefined
      ? undefined
      : await read.organisations.filter((one) => one.catalogueKey === catalogueKey).first();
  return (there ?? (await write.add('organisations', fields))).id;
}
