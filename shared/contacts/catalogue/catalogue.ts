import type { LocalText } from '../../i18n/languages.ts';
import { fold } from '../../text/fold.ts';
import type { Body } from '../bodies/body.ts';
import type { Organisation } from '../organisation.ts';

/** The groups that the catalogue of organisations is shown in, in order. */
export const ORGANISATION_GROUPS = [
  'ministries',
  'authorities',
  'partners',
  'international',
] as const;

/** The groups that the catalogue of bodies is shown in, in order. */
export const BODY_GROUPS = ['finland', 'europe', 'other'] as const;

/**
 * An organisation ready to be added: names and what is public of it, no address. `parentKey` names the entry that it is
 * part of. Keys are stable: records remember them.
 */
export type CatalogueOrganisation = Pick<
  Organisation,
  'name' | 'abbr' | 'kind' | 'country' | 'language' | 'languages'
> & { key: string; group: (typeof ORGANISATION_GROUPS)[number]; parentKey?: string };

/** A body ready to be added; `setUpByKey` names the entry of the organisation that set it up or that it belongs to. */
export type CatalogueBody = Pick<
  Body,
  'name' | 'abbr' | 'kind' | 'task' | 'caseNumber' | 'projectNumber' | 'from' | 'to' | 'rhythm'
> & { key: string; group: (typeof BODY_GROUPS)[number]; setUpByKey?: string };

type Known = { id: string; name: LocalText; formerNames?: string[]; catalogueKey?: string };

/**
 * Which entries are there already, with the record that each one is: added from the catalogue before, or bearing one of
 * the entry's names in any language (also as a former name), whatever the case and the marks on its letters.
 */
export function alreadyThere<Row extends Known>(
  entries: readonly { key: string; name: LocalText }[],
  rows: readonly Row[],
): Map<string, Row> {
  const byKey = new Map<string, Row>();
  const byName = new Map<string, Row>();
  for (const row of rows) {
    if (row.catalogueKey) byKey.set(row.catalogueKey, row);
    for (const name of [...Object.values(row.name), ...(row.formerNames ?? [])]) {
      byName.set(fold(name), row);
    }
  }
  const there = new Map<string, Row>();
  for (const { key, name } of entries) {
    const names = Object.values(name).map((one) => byName.get(fold(one)));
    const row = byKey.get(key) ?? names.find((one) => one !== undefined);
    if (row) there.set(key, row);
  }
  return there;
}
