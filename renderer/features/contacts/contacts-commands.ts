import type { ContactPointDraft } from '#shared/contacts/contact-draft.ts';
import { personFields, type PersonDraft } from '#shared/contacts/person-draft.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Person } from '#shared/contacts/person.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { REVIEW_MONTHS } from '#shared/contacts/privacy/privacy-marks.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { readPerson } from './contacts-data.ts';
import { deletePositions, writeGroups, writePoints, writePositions } from './fields/write-parts.ts';

/** What a command must know of its surroundings. */
export type Setting = { language: Language; today: CalendarDate };

/** Adds the person of the form, with an organisation that the form names for the first time; returns her id. */
export async function addPerson(
  office: Office,
  draft: PersonDraft,
  setting: Setting,
): Promise<ActResult<string>> {
  return await office.change(
    { name: 'addPerson', facts: { name: nameOf(draft) } },
    async (write) => {
      const fields = personFields(draft, setting.today);
      const reviewOn = fields.reviewOn ?? addMonths(setting.today, REVIEW_MONTHS);
      const person = await write.add('persons', definedOnly({ ...fields, reviewOn }));
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
): Promise<ActResult> {
  return await office.change(
    { name: 'editPerson', facts: { name: nameOf(draft) } },
    async (write) => {
      const before = await readPerson(office, id);
      if (!before) throw new Error(`No person ${id}`);
      await write.update(
        'persons',
        id,
        personFields(draft, setting.today, before.person.provenance),
      );
      const posts = await writePositions(office, write, id, draft.positions, setting.language);
      await writePoints(write, before.contactPoints, draft.contactPoints, ownerIn(id, posts));
      await deletePositions(write, before.positions, draft.positions);
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
