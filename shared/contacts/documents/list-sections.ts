import type { OrganisationKind } from '../organisation.ts';

/** The sections of a contact list, in the order of a Finnish distribution list: ministries first, others last. */
export const LIST_SECTIONS = [
  'ministries',
  'authorities',
  'justice',
  'regions',
  'research',
  'civilSociety',
  'labourAndBusiness',
  'international',
  'other',
] as const;
type ListSection = (typeof LIST_SECTIONS)[number];

const SECTION_OF: Record<OrganisationKind, ListSection> = {
  ministry: 'ministries',
  agency: 'authorities',
  ombudsman: 'authorities',
  police: 'justice',
  borderGuard: 'justice',
  prosecution: 'justice',
  court: 'justice',
  municipality: 'regions',
  wellbeingCounty: 'regions',
  research: 'research',
  ngo: 'civilSociety',
  labourMarket: 'labourAndBusiness',
  business: 'labourAndBusiness',
  intlOrg: 'international',
  euBody: 'international',
  embassy: 'international',
  foreignAuthority: 'international',
  other: 'other',
};

/** The section that an organisation of `kind` stands in: several kinds share one, so that none is a heading of one name. */
export function sectionOf(kind: OrganisationKind): ListSection {
  return SECTION_OF[kind];
}
