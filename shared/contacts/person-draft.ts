import type { Language } from '../i18n/languages.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';
import { newId } from '../lib/new-id.ts';
import { readDay, typedDay } from '../lib/read-day.ts';
import {
  checkText,
  checkTexts,
  day,
  draftFrom,
  draftText,
  emptyDraft,
  fieldsFrom,
  flag,
  line,
  names,
  notes,
  NO_TEXT,
  optionalChoice,
  optionalLine,
  texts,
  type DraftOf,
  type DraftText,
} from '../records/draft-fields.ts';
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
import type { Provenance } from './organisation.ts';
import type { LegalBasis, Person, PersonFields } from './person.ts';
import { eachPersonText } from './person-texts.ts';
import type { Position } from './position.ts';

/** The fields of a person's own. A new one is added here: the form begins with it, keeps it and looks at what is written. */
export const PERSON_FIELDS = {
  givenName: line,
  familyName: line,
  /** Family names borne before, separated by commas. */
  formerNames: names(','),
  ...eachPersonText(() => optionalLine),
  language: optionalChoice<Language>(),
  notes,
};
/** What data protection asks of a person. */
export const PRIVACY_FIELDS = {
  legalBasis: optionalChoice<LegalBasis>(),
  informedOn: day,
  reviewOn: day,
  objectedOn: day,
  restrictedOn: day,
  nonDisclosure: flag,
};
const POSITION_TEXTS = { title: texts, unit: texts };
const PRIVACY_DAYS = ['informedOn', 'reviewOn', 'objectedOn', 'restrictedOn'] as const;

/** A position while it is being written. Without `organisationId`, `organisationName` names a new organisation. */
export type PositionDraft = {
  key: string;
  id?: string;
  organisationId: string | null;
  organisationName: string;
  title: DraftText;
  unit: DraftText;
  /** Days as typed. */
  from: string;
  to: string;
  primary: boolean;
};

/** A person as the form holds her: everything typed, nothing checked. */
export type PersonDraft = DraftOf<typeof PERSON_FIELDS> & {
  /** Labels, in order. */
  groups: string[];
  positions: PositionDraft[];
  contactPoints: ContactPointDraft[];
  provenance: ProvenanceDraft;
  privacy: DraftOf<typeof PRIVACY_FIELDS>;
};

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
    ...emptyDraft(PERSON_FIELDS),
    groups: [],
    positions: [{ ...emptyPosition(true), organisationId }],
    contactPoints: [emptyPoint('email', true), emptyPoint('phone', true)],
    // Nobody has said yet whence and what for.
    provenance: draftOfProvenance(undefined),
    privacy: emptyDraft(PRIVACY_FIELDS),
  };
}

/** The form of a person as she is. Keys are the ids, so that the same person gives the same form. */
export function draftOfPerson(detail: {
  person: Person;
  positions: readonly Position[];
  contactPoints: readonly ContactPoint[];
  tags: readonly { label: string }[];
}): PersonDraft {
  const { person, positions, contactPoints, tags } = detail;
  // Chosen on two devices at once, several may say it of themselves.
  const primary = positions.find((position) => position.primary);
  return {
    ...draftFrom(PERSON_FIELDS, person),
    groups: tags.map((tag) => tag.label),
    positions: positions.map((position) => ({
      key: position.id,
      id: position.id,
      organisationId: position.organisationId,
      organisationName: '',
      title: draftText(position.title),
      unit: draftText(position.unit),
      from: typedDay(position.from),
      to: typedDay(position.to),
      primary: position === primary,
    })),
    contactPoints: contactPoints.map(draftOfPoint),
    provenance: draftOfProvenance(person.provenance),
    privacy: draftFrom(PRIVACY_FIELDS, person),
  };
}

/** What the form says of a person. On which day it was made sure is said elsewhere. */
export function personFields(
  draft: PersonDraft,
  today: CalendarDate,
  before?: Provenance,
): Omit<PersonFields, 'verifiedOn'> {
  return {
    ...fieldsFrom(PERSON_FIELDS, draft),
    ...fieldsFrom(PRIVACY_FIELDS, draft.privacy),
    provenance: provenanceOf(draft, today, before),
  };
}

/** What is wrong with a person as typed; empty where she can be saved without a word. */
export function validatePerson(person: PersonDraft): Finding[] {
  const findings: Finding[] = [
    ...checkTexts(PERSON_FIELDS, person),
    ...PRIVACY_DAYS.flatMap((name) => checkDay(`privacy.${name}`, person.privacy[name])),
  ];
  if (isBlank(person.givenName) && isBlank(person.familyName)) {
    findings.push({ path: 'familyName', severity: 'error', code: 'name-missing' });
  }
  return [
    ...findings,
    ...checkOrigin(person),
    ...person.positions.flatMap(checkPosition),
    ...checkContactPoints(person.contactPoints),
  ];
}

function checkPosition(position: PositionDraft): Finding[] {
  const path = `positions.${position.key}`;
  const findings: Finding[] = [
    ...checkText(`${path}.organisation`, position.organisationName),
    ...checkTexts(POSITION_TEXTS, position, `${path}.`),
    ...checkDay(`${path}.from`, position.from),
    ...checkDay(`${path}.to`, position.to),
  ];
  const from = readDay(position.from);
  const to = readDay(position.to);
  if (from !== null && to !== null && to < from) {
    findings.push({ path: `${path}.to`, severity: 'error', code: 'ends-before-begin' });
  }
  const isNamed = position.organisationId !== null || !isBlank(position.organisationName);
  const said = [...Object.values(position.title), ...Object.values(position.unit)].join('');
  if (!isNamed && !isBlank(said)) {
    findings.push({
      path: `${path}.organisation`,
      severity: 'error',
      code: 'position-without-organisation',
    });
  }
  return findings;
}

const isBlank = (text: string) => text.trim() === '';
