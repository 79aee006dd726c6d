import { beforeEach, expect, it } from 'vitest';
import type { Office } from '#renderer/data/office.ts';
import { emptyOffice } from '#renderer/testing/empty-office.ts';
import type { AskedForm } from '../kinds/asked-form.ts';
import { takeReply } from '../reply-commands.ts';
import { unreadReply } from '../reply-store.ts';
import { readTakenBack, takenBackToRead } from './taken-back.ts';

let office: Office;
let asked: AskedForm;
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const take = (...files: ReturnType<typeof file>[]) => {
  const taken = { cells: [], leftOver: [], fileName: 'a.docx', today: '2026-12-02' };
  return takeReply(office, asked, { ...taken, files }, 'STM');
};
const namesOf = async () =>
  (await readTakenBack(office)).map(({ files }) => files.map(({ fileName }) => fileName));

beforeEach(async () => {
  let moment = Date.parse('2026-12-02T08:00:00Z');
  office = await emptyOffice({ now: () => new Date((moment += 1000)) });
  const { value } = await office.change({ name: 'addSample' }, (write) =>
    write.add('questionnaires', { title: { fi: 'Kysely' } }),
  );
  asked = {
    ...({ form: {}, respondent: {}, title: {}, href: '#/forms' } as unknown as AskedForm),
    owner: { ownerKind: 'questionnaire', ownerId: value.id },
    doubts: new Map(),
    act: 'takeQuestionnaireReply',
    canBeTaken: () => true,
    take: async (write) =>
      void (await write.update('questionnaires', value.id, { notes: newNotes() })),
  };
});
let notes = 0;
const newNotes = () => `Luettu ${String((notes += 1))}`;

it('has a reply that was taken back read again from its file, until it is redone or taken anew', async () => {
  const { actId } = await take(file('a.docx', 'lomake'));
  expect(await namesOf()).toEqual([]);
  await office.undo();
  const [found] = await readTakenBack(office);
  expect(found).toMatchObject({ actId, name: 'STM', owner: asked.owner });
  expect(await office.files.get(found?.files[0]?.sha256 ?? '')).toBeDefined();
  await office.redo();
  expect(await namesOf()).toEqual([]);
  await office.undo();
  await take(file('a.docx', 'lomake'));
  expect(await namesOf()).toEqual([]);
  await office.undo();
  expect(await namesOf()).toEqual([['a.docx']]);
});

it('reads the message again that brought the file', async () => {
  await take(
    file('a.docx', 'lomake'),
    file(
      'viesti.eml',
      'From: Aino <aino@example.invalid>\r\nSubject: Vastaus\r\n\r\nOheisena.\r\n',
    ),
  );
  await office.undo();
  expect(await namesOf()).toEqual([['viesti.eml']]);
});

it('leaves out what is open already or was skipped', async () => {
  const { actId } = await take(file('a.docx', 'lomake'));
  await office.undo();
  const found = await readTakenBack(office);
  const open = { ...unreadReply({ name: 'a.docx' }, 'pdf'), takenBy: actId ?? '' };
  expect(takenBackToRead(found, [], new Set())).toEqual(found);
  expect(takenBackToRead(found, [open], new Set())).toEqual([]);
  expect(takenBackToRead(found, [], new Set([actId ?? '']))).toEqual([]);
});
