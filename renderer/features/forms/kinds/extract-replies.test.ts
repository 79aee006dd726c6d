import { beforeEach, expect, it } from 'vitest';
import type { Programme } from '#shared/programme/programme.ts';
import type { Office } from '#renderer/data/office.ts';
import { anOrganisation, aPerson, aPosition } from '#renderer/testing/builders.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import { askedInExtracts, takeParts, type TakenParts } from './extract-replies.ts';

let office: Office;
let programme: Programme;
let actionId: string;
let otherId: string;

beforeEach(async () => {
  office = await emptyOffice();
  await office.change({ name: 'addSample' }, async (write) => {
    programme = await write.add('programmes', {
      title: { fi: 'Ohjelma' },
      levels: [{ name: { fi: 'Tavoite' } }],
      actionNumbering: 'running',
      state: 'draft',
    });
    const action = {
      programmeId: programme.id,
      order: 'a',
      state: 'agreed' as const,
      needs: [],
    };
    actionId = (await write.add('actions', { ...action, title: { fi: 'Koulutus' } })).id;
    otherId = (await write.add('actions', { ...action, title: { fi: 'Ohje' } })).id;
    const stm = await write.add('organisations', anOrganisation());
    for (const role of ['partner', 'lead'] as const) {
      const organisationId = stm.id;
      await write.add('actionParties', { actionId, organisationId, role, answer: 'asked' });
    }
    const other = { actionId: otherId, organisationId: stm.id, role: 'partner' } as const;
    await write.add('actionParties', { ...other, answer: 'notAsked' });
    const person = await write.add('persons', {
      ...aPerson(),
      givenName: 'Aino',
      familyName: 'Mallila',
    });
    await write.add('positions', aPosition({ personId: person.id, organisationId: stm.id }));
  });
});

const stmId = async () => (await office.read.organisations.toArray())[0]?.id ?? '';
const take = async (cells: TakenParts['cells']) => {
  const organisationId = await stmId();
  return await office.change({ name: 'takeExtractReply', facts: { name: 'STM' } }, (write) =>
    takeParts(write, office.read, {
      ...{ programme, organisationId, cells, language: 'fi', today: '2026-12-20' },
      ...{ leftOver: ['Terveisin Aino'], fileName: 'ote.docx' },
    }),
  );
};
const parties = async () =>
  (await office.read.actionParties.toArray())
    .map(({ actionId: id, role, answer, answeredOn, note, contactPersonId }) => ({
      ...{ id, role, answer, answeredOn, note, named: contactPersonId !== undefined },
    }))
    .sort((one, other) => (one.role < other.role ? -1 : 1));

it('takes an answer into the greatest part in the action, in one act that can be taken back', async () => {
  const before = await parties();
  const { actId } = await take([
    { section: actionId, field: 'share', text: 'conditions' },
    { section: actionId, field: 'proposal', text: 'Vuosi 2028' },
    { section: actionId, field: 'contact', text: 'Aino Mallila' },
    { section: 'general', field: 'remarks', text: 'Kiitos.' },
  ]);
  const after = await parties();
  expect(after.filter(({ answer }) => answer === 'conditions')).toEqual([
    {
      ...{ id: actionId, role: 'lead', answer: 'conditions', answeredOn: '2026-12-20' },
      ...{ note: 'Vuosi 2028', named: true },
    },
  ]);
  expect(after.filter(({ role }) => role === 'partner')).toEqual(
    before.filter(({ role }) => role === 'partner'),
  );
  const { notes } = (await office.read.programmes.get(programme.id)) ?? {};
  expect(notes).toBe('ote.docx:\nKiitos.\nTerveisin Aino');
  await office.undoAct(actId ?? '');
  expect(await parties()).toEqual(before);
});

it('is taken in while the programme is approved and locked: an answer is no part of what was decided', async () => {
  await office.change({ name: 'editProgramme', facts: { name: '' } }, (write) =>
    write.update('programmes', programme.id, { state: 'approved' }),
  );
  await take([{ section: actionId, field: 'share', text: 'confirmed' }]);
  expect((await parties()).map(({ answer }) => answer)).toContain('confirmed');
});

it('knows the extracts of a programme of which somebody was asked, in each language', async () => {
  const sender = { organisation: { fi: 'OM' }, coordinatorName: 'Aino Mallila' } as never;
  const frames = (['fi', 'sv'] as const).map((language) => ({
    ...{ language, today: '2026-12-02', sender, state: 'final', publicity: 'public' },
  })) as Parameters<typeof askedInExtracts>[1];
  const asked = await askedInExtracts(office, frames);
  expect(asked.map(({ form }) => form.language)).toEqual(['fi', 'sv']);
  expect(asked[0]?.owner).toEqual({ ownerKind: 'programme', ownerId: programme.id });
  await office.change({ name: 'editProgramme', facts: { name: '' } }, async (write) => {
    for (const { id } of await office.read.actionParties.toArray()) {
      await write.update('actionParties', id, { answer: 'notAsked' });
    }
  });
  expect(await askedInExtracts(office, frames)).toEqual([]);
});
