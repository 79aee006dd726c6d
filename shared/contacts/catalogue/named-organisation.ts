import { definedOnly } from '../../lib/defined-only.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { Fields } from '../../records/record.ts';
import { fold } from '../../text/fold.ts';
import { emptyOrganisation, organisationFields } from '../organisation-draft.ts';
import type { Organisation } from '../organisation.ts';
import { CATALOGUE_ORGANISATIONS } from './organisations.ts';

/**
 * What an organisation is made of that is known by `name` alone: of one in the catalogue, called by any of its names or
 * abbreviations, all that is said there; of another its name.
 */
export function namedOrganisation(name: string, today: CalendarDate): Fields<Organisation> {
  const wanted = fold(name.trim());
  const entry = CATALOGUE_ORGANISATIONS.find((one) =>
    [...Object.values(one.name), ...Object.values(one.abbr ?? {})].some(
      (text) => fold(text) === wanted,
    ),
  );
  if (!entry) return definedOnly(organisationFields(emptyOrganisation(name), today));
  const { key: catalogueKey, name: names, abbr, kind, country, language, languages } = entry;
  return definedOnly({ name: names, abbr, kind, country, language, languages, catalogueKey });
}
