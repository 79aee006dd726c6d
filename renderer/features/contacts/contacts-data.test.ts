import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import {
  draftOfPerson,
  emptyPerson,
  emptyPosition,
  type PersonDraft,
} from '#shared/contacts/person-draft.ts';
import { emptyOrganisation } from '#shared/contacts/organisation-draft.ts';
import { emptyPoint } from '#shared/contacts/contact-draft.ts';
import { addPerson, deletePersons, editPerson } from './contacts-commands.ts';
import { countContacts, readContacts, readPerson, type PersonDetail } from './contacts-data.ts';
import { addOrganisation } from './organisations/organisation-commands.ts';

const setting = { language: 'fi', today: '2026-06-01' } as const;
let office: Office;
beforeEach(async () => {
  office = await emptyOffice();
});

const saimi = (): PersonDraft => ({
  ...emptyPerson(),
  givenName: ' Saimi ',
  familyName: 'Tuulikari',
  language: 'fi',
  groups: ['Sihteeristö', 'Ohjausryhmä'],
  positions: [
    {
      ...emptyPosition(true),
      organisationName: 'Sosiaali- ja terveysministeriö',
      title: { fi: 'hallitussihteeri', sv: 'regeringssekreterare', en: '' },
      unit: { fi: 'Osallisuusyksikkö', sv: '', en: '' },
    },
  ],
  contactPoints: [
    { ...emptyPoint('email', false), value: 'Saimi.Tuulikari@stm.invalid ' },
    { ...emptyPoint('email', true), value: 'saimi@example.org' },
    { ...emptyPoint('phone', true), value: '040 123 4567' },
    emptyPoint('phone', false),
  ],
  provenance: {
    source: 'Nimeämiskirje 12.3.2024',
    purpose: 'secretariat',
    kind: 'self',
    obtainedOn: '',
  },
});

async function person(id: string): Promise<PersonDetail> {
  const detail = await readPerson(office, id);
  if (!detail) throw new Error('no person');
  return detail;
}
const rows = async () => {
  const tables = await readContacts(office);
  const { persons, organisations, positions, contactPoints, tags, taggings } = tables;
  return Object.fromEntries(
    Object.entries({ persons, organisations, positions, contactPoints, tags, taggings }).map(
      ([name, list]) => [name, list.length],
    ),
  );
};

describe('a person', () => {
  it('is added with everything of the form, in one act', async () => {
    const { value: id } = await addPerson(office, saimi(), setting);
    const detail = await person(id);
    expect(detail.person).toMatchObject({
      givenName: 'Saimi',
      familyName: 'Tuulikari',
      provenance: {
        kind: 'self',
        source: 'Nimeämiskirje 12.3.2024',
        purpose: 'secretariat',
        obtainedOn: '2026-06-01',
      },
    });
    expect(detail.person).not.toHaveProperty('notes');
    expect(detail.positions).toMatchObject([
      {
        title: { fi: 'hallitussihteeri', sv: 'regeringssekreterare' },
        unit: { fi: 'Osallisuusyksikkö' },
        primary: true,
        organisation: { name: { fi: 'Sosiaali- ja terveysministeriö' }, kind: 'ministry' },
      },
    ]);
    expect(detail.contactPoints.map((point) => [point.normal, point.preferred])).toEqual([
      ['saimi@example.org', true],
      ['+358401234567', true],
      ['saimi.tuulikari@stm.invalid', false],
    ]);
    expect(detail.tags.map((tag) => tag.label)).toEqual(['Ohjausryhmä', 'Sihteeristö']);
    expect((await office.undoSteps()).undo).toMatchObject({
      name: 'addPerson',
      facts: { name: 'Saimi Tuulikari' },
    });

    await office.undo();
    expect(await rows()).toEqual({
      persons: 0,
      organisations: 0,
      positions: 0,
      contactPoints: 0,
      tags: 0,
      taggings: 0,
    });
  });

  it('joins an organisation and groups that are there, whatever the case', async () => {
    await addPerson(office, saimi(), setting);
    await addPerson(
      office,
      {
        ...saimi(),
        givenName: 'Ilkka',
        groups: ['sihteeristö'],
        positions: [
          { ...emptyPosition(true), organisationName: 'sosiaali- ja terveysministeriö ' },
        ],
      },
      setting,
    );
    expect(await rows()).toMatchObject({ persons: 2, organisations: 1, tags: 2, taggings: 3 });
  });

  it('is not written when nothing changed', async () => {
    const { value: id } = await addPerson(office, saimi(), setting);
    const before = await readContacts(office);
    await editPerson(office, id, draftOfPerson(await person(id)), setting);
    expect(await readContacts(office)).toEqual(before);
    expect((await office.undoSteps()).undo?.name).toBe('addPerson');
  });

  it('is edited field by field, and taken back', async () => {
    const { value: id } = await addPerson(office, saimi(), setting);
    const before = await person(id);
    const draft = draftOfPerson(before);
    await editPerson(
      office,
      id,
      {
        ...draft,
        familyName: 'Tuulikari-Mäki',
        groups: ['Ohjausryhmä', 'Verkosto'],
        contactPoints: draft.contactPoints
          .filter((point) => point.value !== 'saimi@example.org')
          .map((point) =>
            point.kind === 'phone' ? { ...point, value: '+358 50 765 4321' } : point,
          ),
      },
      setting,
    );
    const after = await person(id);
    expect(after.person).toMatchObject({ familyName: 'Tuulikari-Mäki', rev: 2 });
    expect(after.positions[0]?.rev).toBe(1);
    expect(after.contactPoints.map((point) => [point.normal, point.preferred])).toEqual([
      ['saimi.tuulikari@stm.invalid', true],
      ['+358507654321', true],
    ]);
    expect(after.tags.map((tag) => tag.label).toSorted()).toEqual(['Ohjausryhmä', 'Verkosto']);

    await office.undo();
    const undone = await person(id);
    expect(draftOfPerson(undone)).toEqual({ ...draft, groups: expect.any(Array) });
    expect(undone.tags.map((tag) => tag.label).toSorted()).toEqual(['Ohjausryhmä', 'Sihteeristö']);
  });

  it('keeps the e-mail that belonged to a position when the position goes', async () => {
    const { value: organisationId } = await addOrganisation(
      office,
      emptyOrganisation('Rajavartiolaitos'),
      setting.today,
    );
    const { value: id } = await office.change(
      { name: 'addPerson', facts: { name: 'x' } },
      async (write) => {
        const { id: personId } = await write.add('persons', {
          givenName: 'Aino',
          familyName: 'Mäki',
        });
        const position = await write.add('positions', {
          personId,
          organisationId,
          title: {},
          primary: true,
        });
        await write.add('contactPoints', {
          ownerKind: 'position',
          ownerId: position.id,
          kind: 'email',
          value: 'aino@raja.invalid',
          normal: 'aino@raja.invalid',
          preferred: true,
        });
        return personId;
      },
    );
    await editPerson(office, id, { ...draftOfPerson(await person(id)), positions: [] }, setting);
    const after = await person(id);
    expect(after.positions).toEqual([]);
    expect(after.contactPoints).toMatchObject([{ ownerKind: 'person', ownerId: id }]);
  });

  it('has one primary position, whatever the form says', async () => {
    const { value: id } = await addPerson(
      office,
      {
        ...saimi(),
        positions: [
          { ...emptyPosition(false), organisationName: 'STM' },
          { ...emptyPosition(false), organisationName: 'TEM' },
          emptyPosition(false),
        ],
      },
      setting,
    );
    const { positions } = await person(id);
    expect(positions.map((position) => position.primary)).toEqual([true, false]);
  });

  it('goes with all that is hers, and comes back with it', async () => {
    const { value: id } = await addPerson(office, saimi(), setting);
    const before = await rows();
    const { person: row } = await person(id);
    await deletePersons(office, [row]);
    expect(await rows()).toEqual({
      persons: 0,
      organisations: 1,
      positions: 0,
      contactPoints: 0,
      tags: 2,
      taggings: 0,
    });
    expect(await readPerson(office, id)).toBeNull();
    await office.undo();
    expect(await rows()).toEqual(before);
  });

  it('goes with others in one step', async () => {
    const first = await person((await addPerson(office, saimi(), setting)).value);
    const second = await person((await addPerson(office, saimi(), setting)).value);
    await deletePersons(office, [first.person, second.person]);
    expect((await office.undoSteps()).undo).toMatchObject({
      name: 'deletePersons',
      facts: { count: 2 },
    });
    await office.undo();
    expect(await countContacts(office)).toEqual({ persons: 2, organisations: 1 });
  });
});
