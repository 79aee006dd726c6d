import { definedOnly } from '#shared/lib/defined-only.ts';
import type { ContactPointDraft, PersonDraft } from '#shared/contacts/contact-draft.ts';
import type { Provenance } from '#shared/contacts/organisation.ts';
import type { Person, PersonFields } from '#shared/contacts/person.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { REVIEW_MONTHS } from '#shared/contacts/privacy/privacy-marks.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay } from '#shared/lib/read-day.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { readPerson } from './contacts-data.ts';
import { removePositions, writeGroups, writePoints, writePositions } from './fields/write-parts.ts';

/** What a command must know of its surroundings. */
export type Setting = { language: Language; today: CalendarDate };

/** Adds the person of the form, with an organisation that the form names for the first time; returns her id. */
export async function addPerson(
  office: Office,
  draft: PersonDraft,
  setting: Setting,
): Promise<string> {
  const { value } = await office.change(
    { name: 'addPerson', facts: { name: nameOf(draft) } },
    async (write) => {
      const fields = personFields(draft, setting);
      const reviewOn = fields.reviewOn ?? addMonths(setting.today, REVIEW_MONTHS);
      const person = await write.add('persons', definedOnly({ ...fields, reviewOn }));
      const { language } = setting;
      const posts = await writePositions(office, write, person.id, draft.positions, language);
      await writePoints(write, [], draft.contactPoints, ownerIn(person.id, posts));
      await writeGroups(office, write, 'person', person.id, draft.groups);
      return person.id;
    },
  );
  return value;
}

/** Brings the person to what the form says; what did not change is not written. */
export async function editPerson(
  office: Office,
  id: string,
  draft: PersonDraft,
  setting: Setting,
): Promise<ActResult> {
  return await office.change(
    { name: 'editPerson', facts: { name: nameOf(draft) } },
    async (write) => {
      const before = await readPerson(office, id);
      if (!before) throw new Error(`No person ${id}`);
      await write.update('persons', id, personFields(draft, setting, before.person.provenance));
      const posts = await writePositions(office, write, id, draft.positions, setting.language);
      await writePoints(write, before.contactPoints, draft.contactPoints, ownerIn(id, posts));
      await removePositions(write, before.positions, draft.positions);
      await writeGroups(office, write, 'person', id, draft.groups);
    },
  );
}

/** Deletes persons with all that is theirs (positions, contact points, groups), in one act. Already gone ones are passed over. */
export async function deletePersons(
  office: Office,
  persons: readonly Person[],
): Promise<ActResult> {
  const [only] = persons;
  if (!only) return { value: undefined, actId: null };
  const act =
    persons.length === 1
      ? ({ name: 'deletePerson', facts: { name: displayName(only) } } as const)
      : ({ name: 'deletePersons', facts: { count: persons.length } } as const);
  return await office.change(act, async (write) => {
    for (const { id } of persons) {
      if (await office.read.persons.get(id)) await write.delete('persons', id);
    }
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

/** What the form says of a person. On which day it was made sure is said elsewhere. */
function personFields(
  draft: PersonDraft,
  setting: Setting,
  before?: Provenance,
): Omit<PersonFields, 'verifiedOn'> {
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
export function provenanceOf(
  { provenance }: Pick<PersonDraft, 'provenance'>,
  { today }: Pick<Setting, 'today'>,
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
