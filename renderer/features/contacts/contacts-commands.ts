import type {
  ContactPointDraft,
  OrganisationDraft,
  PersonDraft,
} from '#shared/contacts/contact-draft.ts';
import type { Organisation, Provenance } from '#shared/contacts/organisation.ts';
import type { Person } from '#shared/contacts/person.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { REVIEW_MONTHS } from '#shared/contacts/privacy/privacy-marks.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay } from '#shared/lib/read-day.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { Office } from '#renderer/data/office.ts';
import { localText, optionalText } from './contact-drafts.ts';
import { readOrganisation, readPerson, readTies } from './contacts-data.ts';
import {
  removePositions,
  withoutUndefined,
  writeGroups,
  writePoints,
  writePositions,
} from './write-parts.ts';

/** What a command must know of its surroundings. */
export type Setting = { language: Language; today: CalendarDate };

/** Adds the person of the form, with an organisation that the form names for the first time; answers her id. */
export async function addPerson(
  office: Office,
  draft: PersonDraft,
  setting: Setting,
): Promise<string> {
  return await office.change(
    { name: 'addPerson', facts: { name: nameOf(draft) } },
    async (write) => {
      const fields = personFields(draft, setting);
      const reviewOn = fields.reviewOn ?? addMonths(setting.today, REVIEW_MONTHS);
      const person = await write.add('persons', withoutUndefined({ ...fields, reviewOn }));
      const { language } = setting;
      const posts = await writePositions(office, write, person.id, draft.positions, language);
      await writePoints(write, [], draft.contactPoints, ownerIn(person.id, posts));
      await writeGroups(office, write, 'person', person.id, draft.groups);
      return person.id;
    },
  );
}

/** Brings the person to what the form says; what did not change is not written. */
export async function editPerson(
  office: Office,
  id: string,
  draft: PersonDraft,
  setting: Setting,
): Promise<void> {
  await office.change({ name: 'editPerson', facts: { name: nameOf(draft) } }, async (write) => {
    const before = await readPerson(office, id);
    if (!before) throw new Error(`No person ${id}`);
    await write.update('persons', id, personFields(draft, setting, before.person.provenance));
    const posts = await writePositions(office, write, id, draft.positions, setting.language);
    await writePoints(write, before.contactPoints, draft.contactPoints, ownerIn(id, posts));
    await removePositions(write, before.positions, draft.positions);
    await writeGroups(office, write, 'person', id, draft.groups);
  });
}

/** Deletes persons with all that is theirs (positions, contact points, groups), in one act. Already gone ones are passed over. */
export async function deletePersons(office: Office, persons: readonly Person[]): Promise<void> {
  const [only] = persons;
  if (!only) return;
  const act =
    persons.length === 1
      ? ({ name: 'deletePerson', facts: { name: displayName(only) } } as const)
      : ({ name: 'deletePersons', facts: { count: persons.length } } as const);
  await office.change(act, async (write) => {
    for (const { id } of persons) {
      if (await office.read.persons.get(id)) await write.remove('persons', id);
    }
  });
}

/** Adds the organisation of the form; answers its id. */
export async function addOrganisation(office: Office, draft: OrganisationDraft): Promise<string> {
  const name = pickText(localText(draft.name), 'fi');
  return await office.change({ name: 'addOrganisation', facts: { name } }, async (write) => {
    const { id } = await write.add('organisations', withoutUndefined(organisationFields(draft)));
    await writePoints(write, [], draft.contactPoints, () => ({
      ownerKind: 'organisation',
      ownerId: id,
    }));
    await writeGroups(office, write, 'organisation', id, draft.groups);
    return id;
  });
}

/** Brings the organisation to what the form says. */
export async function editOrganisation(
  office: Office,
  id: string,
  draft: OrganisationDraft,
): Promise<void> {
  const name = pickText(localText(draft.name), 'fi');
  await office.change({ name: 'editOrganisation', facts: { name } }, async (write) => {
    const before = await readOrganisation(office, id);
    if (!before) throw new Error(`No organisation ${id}`);
    await write.update('organisations', id, organisationFields(draft));
    const owner = { ownerKind: 'organisation', ownerId: id } as const;
    await writePoints(write, before.contactPoints, draft.contactPoints, () => owner);
    await writeGroups(office, write, 'organisation', id, draft.groups);
  });
}

/** Why an organisation stays; the facts say how many people or parts hold it. */
export type TiesFailure = Failure<'organisation-has-people' | 'organisation-has-parts'>;

/** Deletes an organisation that nobody works for and nothing is part of; otherwise says what holds it. */
export async function deleteOrganisation(
  office: Office,
  organisation: Organisation,
): Promise<Result<null, TiesFailure>> {
  const { id } = organisation;
  const facts = { name: pickText(organisation.name, 'fi') };
  return await office.change({ name: 'deleteOrganisation', facts }, async (write) => {
    const { people, parts } = await readTies(office, id);
    if (people > 0) return fail('organisation-has-people', { count: people });
    if (parts > 0) return fail('organisation-has-parts', { count: parts });
    await write.remove('organisations', id);
    return ok(null);
  });
}

const nameOf = (draft: PersonDraft) =>
  displayName({ givenName: draft.givenName.trim(), familyName: draft.familyName.trim() });

/** Whose each point of a person's form is: a post's where she says so and it is there, else her own. */
function ownerIn(personId: string, posts: ReadonlyMap<string, string>) {
  return ({ positionKey }: ContactPointDraft) => {
    const post = positionKey === null ? undefined : posts.get(positionKey);
    return post === undefined
      ? ({ ownerKind: 'person', ownerId: personId } as const)
      : ({ ownerKind: 'position', ownerId: post } as const);
  };
}

function personFields(draft: PersonDraft, setting: Setting, before?: Provenance) {
  return {
    givenName: draft.givenName.trim(),
    familyName: draft.familyName.trim(),
    formerNames: listed(draft.formerNames),
    honorific: draft.honorific.trim() || undefined,
    language: draft.language || undefined,
    notes: draft.notes.trim() || undefined,
    ...privacyFields(draft.privacy),
    provenance: provenanceOf(draft, setting, before),
  };
}

function listed(text: string): string[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  const names = [...new Set(parts.filter((part) => part !== ''))];
  return names.length > 0 ? names : undefined;
}

/** What the person part of data protection holds, as it is kept. */
function privacyFields(privacy: PersonDraft['privacy']) {
  const day = (text: string) => readDay(text) ?? undefined;
  return {
    legalBasis: privacy.legalBasis || undefined,
    informedOn: day(privacy.informedOn),
    reviewOn: day(privacy.reviewOn),
    objectedOn: day(privacy.objectedOn),
    restrictedOn: day(privacy.restrictedOn),
    nonDisclosure: privacy.nonDisclosure ? (true as const) : undefined,
  };
}

/** Where nothing was said and nothing was kept, nothing is kept; what was left empty of it stays as it was. */
function provenanceOf(
  { provenance }: PersonDraft,
  { today }: Setting,
  before?: Provenance,
): Provenance | undefined {
  const source = provenance.source.trim();
  const { purpose, kind } = provenance;
  const obtainedOn = readDay(provenance.obtainedOn) ?? before?.obtainedOn ?? today;
  if (source === '' && purpose === '' && kind === '') return undefined;
  return {
    kind: kind || (before?.kind ?? 'self'),
    source,
    purpose: purpose || 'other',
    obtainedOn,
  };
}

function organisationFields(draft: OrganisationDraft) {
  return {
    name: localText(draft.name),
    abbr: optionalText(draft.abbr),
    kind: draft.kind,
    parentId: draft.parentId ?? undefined,
    country: draft.country.trim().toUpperCase() || 'FI',
    language: draft.language || undefined,
    notes: draft.notes.trim() || undefined,
  };
}
