import { CATALOGUE_BODIES } from '#shared/contacts/catalogue/bodies.ts';
import {
  alreadyThere,
  type CatalogueBody,
  type CatalogueOrganisation,
} from '#shared/contacts/catalogue/catalogue.ts';
import { CATALOGUE_ORGANISATIONS } from '#shared/contacts/catalogue/organisations.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

/** What the catalogue holds of. */
export type CatalogueOf = 'bodies' | 'organisations';

/** The keys of the entries that are in the office already. */
export async function readThere(office: Office, of: CatalogueOf): Promise<ReadonlySet<string>> {
  const there =
    of === 'bodies'
      ? alreadyThere(CATALOGUE_BODIES, await office.read.bodies.toArray())
      : alreadyThere(CATALOGUE_ORGANISATIONS, await office.read.organisations.toArray());
  return new Set(there.keys());
}

/** Adds the entries of `keys` that are not there, in one act. Parents and founders are named where they are there. */
export async function addFromCatalogue(
  office: Office,
  of: CatalogueOf,
  keys: ReadonlySet<string>,
): Promise<ActResult> {
  const act = { name: 'addFromCatalogue', facts: { count: keys.size } } as const;
  return await office.change(act, async (write) => {
    const organisations = await office.read.organisations.toArray();
    const there = alreadyThere(CATALOGUE_ORGANISATIONS, organisations);
    const idOf = new Map([...there].map(([key, { id }]) => [key, id]));
    if (of === 'organisations') {
      for (const entry of CATALOGUE_ORGANISATIONS) {
        if (!keys.has(entry.key) || idOf.has(entry.key)) continue;
        const { id } = await write.add('organisations', organisationFields(entry, idOf));
        idOf.set(entry.key, id);
      }
      return;
    }
    const bodies = alreadyThere(CATALOGUE_BODIES, await office.read.bodies.toArray());
    for (const entry of CATALOGUE_BODIES) {
      if (!keys.has(entry.key) || bodies.has(entry.key)) continue;
      await write.add('bodies', bodyFields(entry, idOf));
    }
  });
}

type Ids = ReadonlyMap<string, string>;

function organisationFields(entry: CatalogueOrganisation, idOf: Ids) {
  const parentId = entry.parentKey && idOf.get(entry.parentKey);
  const fields = without(entry, 'key', 'group', 'parentKey');
  return { ...fields, ...(parentId && { parentId }), catalogueKey: entry.key };
}

function bodyFields(entry: CatalogueBody, idOf: Ids) {
  const organisationId = entry.setUpByKey && idOf.get(entry.setUpByKey);
  const fields = without(entry, 'key', 'group', 'setUpByKey');
  return { ...fields, ...(organisationId && { organisationId }), catalogueKey: entry.key };
}

function without<Entry extends object, Name extends keyof Entry>(
  entry: Entry,
  ...names: Name[]
): Omit<Entry, Name> {
  const copy = { ...entry };
  for (const name of names) Reflect.deleteProperty(copy, name);
  return copy;
}
