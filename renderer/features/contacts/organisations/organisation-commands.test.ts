import { beforeEach, describe, expect, it } from 'vitest';
import { draftOfOrganisation, emptyOrganisation } from '#shared/contacts/organisation-draft.ts';
import { emptyPoint } from '#shared/contacts/contact-draft.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Office } from '#renderer/data/office.ts';
import { aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { readOrganisation, type OrganisationDetail } from '../contacts-data.ts';
import {
  addOrganisation,
  deleteOrganisation,
  editOrganisation,
  handOver,
  moveOrganisation,
  verifyOrganisation,
} from './organisation-commands.ts';
import { readTies, type OrganisationTies } from './organisation-ties.ts';

const today = '2026-06-01';
let office: Office;
beforeEach(async () => {
  office = await emptyOffice();
});

const add = (name: string, parentId: string | null = null) =>
  addOrganisation(office, { ...emptyOrganisation(name), parentId }, today).then(
    ({ value }) => value,
  );
async function detail(id: string): Promise<OrganisationDetail> {
  const found = await readOrganisation(office, id);
  if (!found) throw new Error('no organisation');
  return found;
}
const organisation = async (id: string): Promise<Organisation> => (await detail(id)).organisation;
const lastAct = async () => (await office.undoSteps()).undo?.name;

/** How many rows of each kind there are. */
const countsOf = (ties: OrganisationTies) =>
  Object.fromEntries(
    Object.entries(ties).flatMap(([name, rows]) => (rows.length > 0 ? [[name, rows.length]] : [])),
  );

/** Somebody who works there. */
async function addWorker(organisationId: string): Promise<string> {
  const person = aPerson();
  await office.change({ name: 'addPerson', facts: { name: 'x' } }, async (write) => {
    await write.add('persons', person);
    await write.add('positions', aPosition({ personId: person.id, organisationId }));
  });
  return person.id;
}

describe('an organisation', () => {
  it('is added with everything that the form holds, and comes back into the form the same', async () => {
    const draft = {
      ...emptyOrganisation('Sosiaali- ja terveysministeriö'),
      abbr: { fi: 'STM', sv: 'SHM', en: '' },
      kind: 'ministry' as const,
      language: 'fi' as const,
      languages: ['fi' as const, 'sv' as const],
      formerNames: 'Sosiaaliministeriö\n\n Kulkulaitosten ja yleisten töiden ministeriö ',
      domains: '@GOV.example stm.example, gov.example',
      verifiedOn: '1.5.2026',
      provenance: {
        source: 'Verkkosivu',
        purpose: 'network' as const,
        kind: 'publicWeb' as const,
        obtainedOn: '',
      },
      contactPoints: [
        { ...emptyPoint('email', true), value: 'kirjaamo@stm.invalid', registry: true },
      ],
    };
    const { value: id } = await addOrganisation(office, draft, today);
    const { organisation: kept, contactPoints } = await detail(id);
    expect(kept).toMatchObject({
      abbr: { fi: 'STM', sv: 'SHM' },
      languages: ['fi', 'sv'],
      formerNames: ['Sosiaaliministeriö', 'Kulkulaitosten ja yleisten töiden ministeriö'],
      domains: ['gov.example', 'stm.example'],
      verifiedOn: '2026-05-01',
      provenance: {
        source: 'Verkkosivu',
        purpose: 'network',
        kind: 'publicWeb',
        obtainedOn: today,
      },
    });
    expect(contactPoints).toMatchObject([{ normal: 'kirjaamo@stm.invalid', registry: true }]);

    await editOrganisation(office, id, draftOfOrganisation(await detail(id)), '2026-07-01');
    expect((await detail(id)).organisation).toEqual(kept);
    expect((await detail(id)).contactPoints).toEqual(contactPoints);
  });

  it('loses what is emptied in the form', async () => {
    const { value: id } = await addOrganisation(
      office,
      { ...emptyOrganisation('A'), formerNames: 'B', domains: 'a.example', verifiedOn: '1.5.2026' },
      today,
    );
    const draft = draftOfOrganisation(await detail(id));
    await editOrganisation(
      office,
      id,
      { ...draft, formerNames: '', domains: ' ', verifiedOn: '' },
      today,
    );
    const after = await organisation(id);
    for (const field of ['formerNames', 'domains', 'verifiedOn', 'languages', 'provenance']) {
      expect(after).not.toHaveProperty(field);
    }
  });

  it('stays while something rests on it, and says what', async () => {
    const id = await add('Poliisihallitus');
    const partId = await add('Keskusrikospoliisi', id);
    const personId = await addWorker(id);
    await office.change({ name: 'addBody', facts: { name: 'x' } }, async (write) => {
      const body = await write.add('bodies', {
        name: { fi: 'Työryhmä' },
        kind: 'other',
        organisationId: id,
      });
      await write.add('seats', {
        bodyId: body.id,
        organisationId: id,
        role: 'member',
        order: 'a1',
      });
    });
    const { value: answer } = await deleteOrganisation(office, await organisation(id));
    expect(answer).toMatchObject({
      ok: false,
      failure: {
        code: 'organisation-tied',
        ties: {
          positions: [{ personId }],
          seats: [{ role: 'member' }],
          bodies: [{ name: { fi: 'Työryhmä' } }],
          organisations: [{ id: partId }],
        },
      },
    });
    expect(await lastAct()).toBe('addBody');
  });

  it('stays while recommendations, obligations, the log, answers or tasks name it, and hands them over', async () => {
    const id = await add('Vanha virasto');
    const heirId = await add('Uusi virasto');
    await office.change({ name: 'addSample' }, async (write) => {
      const recommendation = { text: {}, strength: 'urges' } as const;
      for (const reference of ['X 1', 'X 2']) {
        const { id: recommendationId } = await write.add('recommendations', {
          ...recommendation,
          reference,
        });
        await write.add('recommendationAddressees', { recommendationId, organisationId: id });
        if (reference === 'X 2') {
          await write.add('recommendationAddressees', { recommendationId, organisationId: heirId });
        }
      }
      await write.add('obligations', {
        title: { fi: 'Tilastot' },
        kind: 'statistics',
        rule: { kind: 'fixed', day: '2026-09-30' },
        organisationId: id,
      });
      const { id: engagementId } = await write.add('engagements', {
        kind: 'countryVisit',
        title: { fi: 'Vierailu' },
        state: 'done',
        confidentiality: 'normal',
      });
      const party = { engagementId, role: 'participant' } as const;
      await write.add('engagementParties', { ...party, organisationId: id });
      await write.add('engagementParties', { ...party, organisationId: heirId });
      await write.add('engagementNotes', {
        engagementId,
        kind: 'position',
        order: 'a0',
        text: {},
        organisationId: id,
      });
      await write.add('visitSlots', {
        engagementId,
        day: '2026-06-01',
        topic: {},
        organisationId: id,
      });
      const { id: questionnaireId } = await write.add('questionnaires', {
        title: { fi: 'Kysely' },
      });
      const { id: questionId } = await write.add('questions', {
        questionnaireId,
        order: 'a0',
        text: {},
        state: 'asked',
      });
      const answer = { questionId, state: 'received' } as const;
      await write.add('answers', { ...answer, text: 'Kyllä.', organisationId: id });
      await write.add('answers', { ...answer, text: 'Ei.', organisationId: heirId });
      await write.add('tasks', { title: 'Vastaa', organisationId: id });
    });
    const { value: answer } = await deleteOrganisation(office, await organisation(id));
    expect(answer.ok ? {} : countsOf(answer.failure.ties)).toEqual({
      recommendationAddressees: 2,
      obligations: 1,
      engagementParties: 1,
      engagementNotes: 1,
      visitSlots: 1,
      answers: 1,
      tasks: 1,
    });
    await handOver(office, await organisation(id), heirId);
    expect(countsOf(await readTies(office, heirId))).toEqual({
      recommendationAddressees: 2,
      obligations: 1,
      engagementParties: 1,
      engagementNotes: 1,
      visitSlots: 1,
      answers: 2,
      tasks: 1,
    });
    expect((await deleteOrganisation(office, await organisation(id))).value.ok).toBe(true);
  });

  it('is kept by a reason for a change that names it alone, which goes over to another', async () => {
    const id = await add('Pyytäjä');
    const heirId = await add('Seuraaja');
    const { value: reason } = await office.change({ name: 'editSettings' }, async (write) => {
      const programme = await write.add('programmes', {
        title: { fi: 'Ohjelma' },
        levels: [{ name: { fi: 'Tavoite' } }],
        actionNumbering: 'running',
        state: 'draft',
      });
      return await write.add('changeReasons', {
        programmeId: programme.id,
        targetId: programme.id,
        seenAt: '2026-05-01T08:00:00.000Z',
        askedBy: 'Pyytäjä',
        askedByOrganisationId: id,
        reason: 'Lausunto',
      });
    });
    const { value: answer } = await deleteOrganisation(office, await organisation(id));
    expect(answer.ok ? {} : countsOf(answer.failure.ties)).toEqual({ changeReasons: 1 });
    await handOver(office, await organisation(id), heirId);
    expect((await office.read.changeReasons.get(reason.id))?.askedByOrganisationId).toBe(heirId);
    expect((await deleteOrganisation(office, await organisation(id))).value.ok).toBe(true);
  });

  it('goes once all of that is handed over to another, and one undo brings each back', async () => {
    const id = await add('Vanha virasto');
    const partId = await add('Yksikkö', id);
    const heirId = await add('Uusi virasto', partId);
    await addWorker(id);
    await handOver(office, await organisation(id), heirId);
    expect((await detail(heirId)).people).toHaveLength(1);
    // The heir lay below the part: that branch goes up instead of round in a circle.
    expect(await organisation(partId)).not.toHaveProperty('parentId');
    expect((await organisation(heirId)).parentId).toBe(partId);
    expect((await deleteOrganisation(office, await organisation(id))).value).toEqual({
      ok: true,
      value: null,
    });

    await office.undo();
    await office.undo();
    expect((await detail(id)).people).toHaveLength(1);
    expect((await organisation(partId)).parentId).toBe(id);
  });

  it('hands its parts in actions over, but no second part in the same action', async () => {
    const id = await add('Vanha virasto');
    const heirId = await add('Uusi virasto');
    const part = { role: 'lead', answer: 'asked' } as const;
    await office.change({ name: 'addAction' }, async (write) => {
      await write.add('actionParties', { ...part, actionId: 'one', organisationId: id });
      await write.add('actionParties', { ...part, actionId: 'two', organisationId: id });
      await write.add('actionParties', {
        ...part,
        role: 'partner',
        actionId: 'two',
        organisationId: heirId,
      });
    });
    expect((await deleteOrganisation(office, await organisation(id))).value).toMatchObject({
      failure: { ties: { actionParties: [{ organisationId: id }, { organisationId: id }] } },
    });
    await handOver(office, await organisation(id), heirId);
    const parties = await office.read.actionParties.toArray();
    expect(
      parties.map(({ actionId, organisationId, role }) => [actionId, organisationId, role]).sort(),
    ).toEqual([
      ['one', heirId, 'lead'],
      ['two', heirId, 'partner'],
    ]);
    expect((await deleteOrganisation(office, await organisation(id))).value).toMatchObject({
      ok: true,
    });
  });

  it('moves under another, never under one below it', async () => {
    const id = await add('A');
    const partId = await add('B', id);
    const otherId = await add('C');
    expect((await moveOrganisation(office, await organisation(id), partId)).value).toEqual({
      ok: false,
      failure: { code: 'parent-below' },
    });
    expect((await moveOrganisation(office, await organisation(id), id)).value).toMatchObject({
      ok: false,
    });
    expect(await organisation(id)).not.toHaveProperty('parentId');

    expect((await moveOrganisation(office, await organisation(id), otherId)).value).toMatchObject({
      ok: true,
    });
    expect((await organisation(id)).parentId).toBe(otherId);
    await moveOrganisation(office, await organisation(id), null);
    expect(await organisation(id)).not.toHaveProperty('parentId');
  });

  it('is marked as verified on a day', async () => {
    const id = await add('A');
    await verifyOrganisation(office, await organisation(id), today);
    expect((await organisation(id)).verifiedOn).toBe(today);
    expect(await lastAct()).toBe('verifyOrganisation');
  });
});
