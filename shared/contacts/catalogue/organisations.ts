import { AUTHORITIES } from './authorities.ts';
import type { CatalogueOrganisation } from './catalogue.ts';
import { MINISTRIES } from './ministries.ts';
import { PARTNERS } from './partners.ts';

/** Every organisation of the catalogue, by its public names; parents stand before their parts. */
export const CATALOGUE_ORGANISATIONS: readonly CatalogueOrganisation[] = [
  ...MINISTRIES,
  ...AUTHORITIES,
  ...PARTNERS,
];
