import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import {
  checkTexts,
  choice,
  choices,
  day,
  draftFrom,
  emptyDraft,
  fieldsFrom,
  MAX_NOTES,
  names,
  notes,
  NO_TEXT,
  optionalChoice,
  optionalTexts,
  reference,
  texts,
  type DraftField,
  type DraftOf,
} from '../records/draft-fields.ts';
import { foldKeepingLetters } from '../text/fold.ts';
import {
  checkContactPoints,
  checkDay,
  checkOrigin,
  draftOfPoint,
  draftOfProvenance,
  emptyPoint,
  provenanceOf,
  type ContactPointDraft,
  type Finding,
  type ProvenanceDraft,
} from './contact-draft.ts';
import type { ContactPoint } from './contact-point.ts';
import { readDomains } from './email-domains.ts';
import { mayBeAbove } from './organisation-tree.ts';
import type {
  Organisation,
  OrganisationFields,
  OrganisationKind,
  Provenance,
} from './organisation.ts';

/** ISO 3166-1 alpha-2. */
const country: DraftField<string, string> = {
  empty: 'FI',
  typed: (kept) => kept,
  kept: (typed) => typed.trim().toUpperCase() || 'FI',
};
/** Ends of e-mail addresses, today's first, with commas or spaces between. */
const domains: DraftField<string[] | undefined, string> = {
  empty: '',
  typed: (kept) => (kept ?? []).join(', '),
  kept: (typed) => {
    const read = readDomains(typed).domains;
    return read.length > 0 ? read : undefined;
  },
  texts: (typed) => [['', typed]],
  limit: MAX_NOTES,
};

/** The fields of an organisation's own. A new one is added here. */
export const ORGANISATION_FIELDS = {
  name: texts,
  abbr: optionalTexts,
  kind: choice<OrganisationKind>('other'),
  parentId: reference,
  country,
  language: optionalChoice<Language>(),
  /** Every language that it works in. */
  languages: choices<Language>(),
  /** Names borne before, one on a line, the newest first. */
  formerNames: { ...names('\n'), limit: MAX_NOTES },
  domains,
  verifiedOn: day,
  notes,
};

/** An organisation as the form holds it. */
export type OrganisationDraft = DraftOf<typeof ORGANISATION_FIELDS> & {
  groups: string[];
  contactPoints: ContactPointDraft[];
  provenance: ProvenanceDraft;
};

/** The form of a new organisation. */
export function emptyOrganisation(name = ''): OrganisationDraft {
  return {
    ...emptyDraft(ORGANISATION_FIELDS),
    name: { ...NO_TEXT, fi: name },
    groups: [],
    contactPoints: [emptyPoint('email', true), emptyPoint('phone', true)],
    provenance: { source: '', purpose: '', kind: '', obtainedOn: '' },
  };
}

/** The form of an organisation as it is. */
export function draftOfOrganisation(detail: {
  organisation: Organisation;
  contactPoints: readonly ContactPoint[];
  tags: readonly { label: string }[];
}): OrganisationDraft {
  const { organisation, contactPoints, tags } = detail;
  return {
    ...draftFrom(ORGANISATION_FIELDS, organisation),
    groups: tags.map((tag) => tag.label),
    contactPoints: contactPoints.map(draftOfPoint),
    provenance: draftOfProvenance(organisation.provenance),
  };
}

/** What the form says of an organisation. Which entry of the catalogue it came of stays as it is. */
export function organisationFields(
  draft: OrganisationDraft,
  today: CalendarDate,
  before?: Provenance,
): Omit<OrganisationFields, 'catalogueKey'> {
  return {
    ...fieldsFrom(ORGANISATION_FIELDS, draft),
    provenance: provenanceOf(draft, today, before),
  };
}

/**
 * What is wrong with an organisation as typed. `others` are all that there are, to tell a name that is taken and a parent
 * that lies below it; `id` is its own, where it is there already.
 */
export function validateOrganisation(
  organisation: OrganisationDraft,
  others: readonly Organisation[] = [],
  id?: string,
): Finding[] {
  const findings: Finding[] = [
    ...checkTexts(ORGANISATION_FIELDS, organisation),
    ...checkDay('verifiedOn', organisation.verifiedOn),
    ...checkOrigin(organisation),
  ];
  if (isBlank(Object.values(organisation.name).join(''))) {
    findings.push({ path: 'name.fi', severity: 'error', code: 'organisation-name-missing' });
  }
  for (const [language, name] of Object.entries(organisation.name)) {
    if (isBlank(name) || !others.some((other) => other.id !== id && isNamed(other, name))) continue;
    const path = `name.${language}`;
    findings.push({ path, severity: 'warning', code: 'organisation-name-taken' });
  }
  if (readDomains(organisation.domains).unread.length > 0) {
    findings.push({ path: 'domains', severity: 'error', code: 'domain-unread' });
  }
  const { parentId } = organisation;
  if (id !== undefined && parentId !== null && !mayBeAbove(others, id, parentId)) {
    findings.push({ path: 'parentId', severity: 'error', code: 'parent-below' });
  }
  return [...findings, ...checkContactPoints(organisation.contactPoints)];
}

function isNamed(organisation: Organisation, name: string): boolean {
  const wanted = foldKeepingLetters(name.trim());
  return Object.values(organisation.name).some((own) => foldKeepingLetters(own) === wanted);
}

const isBlank = (text: string) => text.trim() === '';
