import { beforeEach, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { AskedForm } from './kinds/asked-form.ts';
import { keepReply, takeReply } from './reply-commands.ts';

let office: Office;
let asked: AskedForm;
const owner = { ownerKind: 'questionnaire' as const, ownerId: '' };
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

beforeEach(async () => {
  office = await emptyOffice();
  const { value } = await office.change({ name: 'addSample' }, (write) =>
    write.add('questionnaires', { title: { fi: 'Kysely' } }),
  );
  owner.ownerId = value.id;
  asked = {
    ...({
      form: {},
      respondent: {},
      title: {},
      href: '#/forms',
      doubts: new Map(),
    } as unknown as AskedForm),
    owner,
    act: 'takeQuestionnaireReply',
    canBeTaken: () => true,
    take: async (write) =>
      void (await write.update('questionnaires', owner.ownerId, { notes: 'Luettu' })),
  };
});

const kept = async () => (await office.read.attachments.toArray()).map(({ fileName }) => fileName);
const taken = { cells: [], leftOver: [], fileName: 'a.docx', today: '2026-11-30' };

it('keeps the files of a reply in the act that takes it, and takes both back together', async () => {
  const files = [file('a.docx', 'lomake'), file('viesti.eml', 'viesti')];
  const { value } = await takeReply(office, asked, { ...taken, files }, 'STM');
  expect(value).toEqual([]);
  expect((await kept()).sort()).toEqual(['a.docx', 'viesti.eml']);
  await office.undo();
  expect(await kept()).toEqual([]);
  expect((await office.read.questionnaires.get(owner.ownerId))?.notes).toBeUndefined();
});

it('takes a reply whose file cannot be kept, and says which that is', async () => {
  const files = [file('131052-308T.docx', 'lomake')];
  const { value } = await takeReply(office, asked, { ...taken, files }, 'STM');
  expect(value).toMatchObject([{ failure: { code: 'identity-code' } }]);
  expect(await kept()).toEqual([]);
  expect((await office.read.questionnaires.get(owner.ownerId))?.notes).toBe('Luettu');
});

it('keeps a file that cannot be read, once', async () => {
  const files = [file('skannattu.pdf', '%PDF-1.7')];
  await keepReply(office, owner, files);
  const { actId } = await keepReply(office, owner, files);
  expect(actId).toBeNull();
  expect(await kept()).toEqual(['skannattu.pdf']);
});
