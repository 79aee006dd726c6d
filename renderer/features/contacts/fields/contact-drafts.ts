import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import type {
  ContactPointDraft,
  DraftText,
  OrganisationDraft,
  PersonDraft,
  PositionDraft,
} from '#shared/contacts/contact-draft.ts';
import type { Provenance } from '#shared/contacts/organisation.ts';
import { LANGUAGES, type LocalText } from '#shared/i18n/languages.ts';
import { newId } from '#shared/lib/new-id.ts';
import { typedDay } from '#shared/lib/read-day.ts';
import type { OrganisationDetail, PersonDetail } from '../contacts-data.ts';

const NO_TEXT: DraftText = { fi: '', sv: '', en: '' };
const NO_ADDRESS = { street: '', postalCode: '', city: '', country: '' };

/** A contact point not yet written. */
export function emptyPoint(kind: ContactPoint['kind'], preferred: boolean): ContactPointDraft {
  return {
    key: newId(),
    kind,
    value: '',
    phoneKind: null,
    address: NO_ADDRESS,
    label: '',
    preferred,
    doNotUse: false,
    registry: false,
    positionKey: null,
  };
}

/** A position not yet written. */
export function emptyPosition(primary: boolean): PositionDraft {
  return {
    key: newId(),
    organisationId: null,
    organisationName: '',
    title: NO_TEXT,
    unit: NO_TEXT,
    from: '',
    to: '',
    primary,
  };
}

/** The form of a new person: an e-mail, a phone and a position stand ready. `organisationId` when she is added there. */
export function emptyPerson(organisationId: string | null = null): PersonDraft {
  return {
    givenName: '',
    familyName: '',
    formerNames: '',
    honorific: '',
    language: '',
    notes: '',
    groups: [],
    positions: [{ ...emptyPosition(true), organisationId }],
    contactPoints: [emptyPoint('email', true), emptyPoint('phone', true)],
    // Who is added by hand has mostly given her card or called.
    provenance: { source: '', purpose: '', kind: 'self', obtainedOn: '' },
    privacy: {
      legalBasis: '',
      informedOn: '',
      reviewOn: '',
      objectedOn: '',
      restrictedOn: '',
      nonDisclosure: false,
    },
  };
}

/** The form of a person as she is. Keys are the ids, so that the same person gives the same form. */
export function draftOfPerson(detail: PersonDetail): PersonDraft {
  const { person, positions, contactPoints, tags } = detail;
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    formerNames: (person.formerNames ?? []).join(', '),
    honorific: person.honorific ?? '',
    language: person.language ?? '',
    notes: person.notes ?? '',
    groups: tags.map((tag) => tag.label),
    positions: positions.map((position) => ({
      key: position.id,
      id: position.id,
      organisationId: position.organisationId,
      organisationName: '',
      title: draftText(position.title),
      unit: draftText(position.unit ?? {}),
      from: typedDay(position.from),
      to: typedDay(position.to),
      primary: position.primary,
    })),
    contactPoints: contactPoints.map(draftOfPoint),
    provenance: draftOfProvenance(person.provenance),
    privacy: {
      legalBasis: person.legalBasis ?? '',
      informedOn: typedDay(person.informedOn),
      reviewOn: typedDay(person.reviewOn),
      objectedOn: typedDay(person.objectedOn),
      restrictedOn: typedDay(person.restrictedOn),
      nonDisclosure: person.nonDisclosure === true,
    },
  };
}

/** The form of a new organisation. */
export function emptyOrganisation(name = ''): OrganisationDraft {
  return {
    name: { ...NO_TEXT, fi: name },
    abbr: NO_TEXT,
    kind: 'other',
    parentId: null,
    country: 'FI',
    language: '',
    languages: [],
    formerNames: '',
    domains: '',
    verifiedOn: '',
    notes: '',
    groups: [],
    contactPoints: [emptyPoint('email', true), emptyPoint('phone', true)],
    provenance: { source: '', purpose: '', kind: '', obtainedOn: '' },
  };
}

/** The form of an organisation as it is. */
export function draftOfOrganisation(detail: OrganisationDetail): OrganisationDraft {
  const { organisation, contactPoints, tags } = detail;
  return {
    name: draftText(organisation.name),
    abbr: draftText(organisation.abbr ?? {}),
    kind: organisation.kind,
    parentId: organisation.parentId ?? null,
    country: organisation.country,
    language: organisation.language ?? '',
    languages: organisation.languages ?? [],
    formerNames: (organisation.formerNames ?? []).join('\n'),
    domains: (organisation.domains ?? []).join(', '),
    verifiedOn: typedDay(organisation.verifiedOn),
    notes: organisation.notes ?? '',
    groups: tags.map((tag) => tag.label),
    contactPoints: contactPoints.map(draftOfPoint),
    provenance: draftOfProvenance(organisation.provenance),
  };
}

function draftOfProvenance(provenance: Provenance | undefined): PersonDraft['provenance'] {
  return {
    source: provenance?.source ?? '',
    purpose: provenance?.purpose ?? '',
    kind: provenance?.kind ?? '',
    obtainedOn: typedDay(provenance?.obtainedOn),
  };
}

function draftOfPoint(point: ContactPoint): ContactPointDraft {
  return {
    key: point.id,
    id: point.id,
    kind: point.kind,
    value: point.value,
    phoneKind: point.kind === 'phone' ? point.phoneKind : null,
    address: point.kind === 'address' ? point.address : NO_ADDRESS,
    label: point.label ?? '',
    preferred: point.preferred,
    doNotUse: point.doNotUse === true,
    registry: point.kind === 'email' && point.registry === true,
    positionKey: point.ownerKind === 'position' ? point.ownerId : null,
  };
}

function draftText(text: LocalText): DraftText {
  return { fi: text.fi ?? '', sv: text.sv ?? '', en: text.en ?? '' };
}

/** A text as it is kept: a language without its text is absent. */
export function localText(draft: DraftText): LocalText {
  const text: LocalText = {};
  for (const language of LANGUAGES) {
    const written = draft[language].trim();
    if (written !== '') text[language] = written;
  }
  return text;
}

/** The same for a text that need not be there. */
export function optionalText(draft: DraftText): LocalText | undefined {
  const text = localText(draft);
  return Object.keys(text).length > 0 ? text : undefined;
}
